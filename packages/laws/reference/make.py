"""Writes values/<op>.json: reference values, partials and second partials of every op. See README.md."""

import datetime
import json
import multiprocessing
import pathlib
import sys
import time

import mpmath
from mpmath import mpf

from differences import Imprecise, derivatives
from functions import CHOICES, FUNCTIONS, PARAMETERS
from points import SEED, points

DIGITS = 60
VALUES = pathlib.Path(__file__).parent / 'values'

# Step 2^-shift and working bits: step², the square of the range of doubles, and digits to spare.
SHIFT, BITS = 400, 8000

# The gamma functions are slow to evaluate, but all their derivatives are powers of the operand.
GAMMAS = ('lgamma', 'digamma', 'trigamma', 'polygamma')

# Where a number is outside this range no double comes near it, and only its sign is kept.
LIMIT = 9999


def precision(name, operands):
    """Shift, bits and the units of the steps."""
    small = [min(abs(mpf(x)), mpf(1)) or mpf(1) for x in operands]
    if name in GAMMAS:
        x = mpf(operands[0])
        return 250, 2600, [max(x, small[0]), *small[1:]]
    if name in ('mod', 'fmod'):
        # A step must stay between two jumps however large the quotient is.
        x, y = operands
        return SHIFT + int(abs(mpmath.log(abs(mpf(x) / mpf(y)), 2))), BITS, small
    return SHIFT, BITS, small


def written(number):
    """A number with 60 significant digits."""
    if number == 0:
        return '0'
    exponent = mpmath.floor(mpmath.log10(abs(number)))
    if abs(exponent) > LIMIT:
        return ('-' if number < 0 else '') + ('1e9999' if exponent > 0 else '1e-9999')
    text = mpmath.nstr(number, DIGITS)
    return text[:-2] if text.endswith('.0') else text.replace('.0e', 'e')


def condition(operands, number, slopes):
    """Σ|x ∂f|/|f|: how many ulp of f one ulp in every operand makes; 0 where f is 0."""
    if number == 0:
        return 0
    total = sum(abs(mpf(x) * slope) for x, slope in zip(operands, slopes)) / abs(number)
    return float(mpmath.nstr(min(total, mpf(10) ** 300), 6))


def reference(name, operands):
    shift, bits, units = precision(name, operands)
    parameters = PARAMETERS.get(name, ())
    choices = CHOICES.get(name, ())
    count = len(operands)
    variables = [k for k in range(count) if k not in parameters and k not in choices]
    found = derivatives(FUNCTIONS[name], operands, variables, shift, bits, units)

    def at(*key):
        return found.get(tuple(sorted(key)), mpf(0))

    with mpmath.workprec(bits):
        free = [k for k in range(count) if k not in parameters]

        def slopes(*key):
            return [at(*key, k) if k in free else mpf(0) for k in range(count)]

        return {
            'operands': list(operands),
            'value': written(at()),
            'partials': [written(at(i)) if i in free else None for i in range(count)],
            'seconds': [
                [written(at(i, j)) if i in free and j in free else None for j in range(i, count)]
                for i in range(count)
            ],
            'conditions': {
                'value': condition(operands, at(), slopes()),
                'partials': [condition(operands, at(i), slopes(i)) if i in free else None for i in range(count)],
                'seconds': [
                    [condition(operands, at(i, j), slopes(i, j)) if i in free and j in free else None for j in range(i, count)]
                    for i in range(count)
                ],
            },
        }


def make(name):
    start = time.time()
    drawn = points(name)
    try:
        references = [reference(name, operands) for operands in drawn]
    except (ArithmeticError, Imprecise) as failure:
        return f'{name}: NOT WRITTEN, {type(failure).__name__}: {failure}'
    provenance = {
        'op': name,
        'script': 'packages/laws/reference/make.py',
        'mpmath': mpmath.__version__,
        'digits': DIGITS,
        'seed': SEED,
        'date': datetime.date.today().isoformat(),
    }
    head = ',\n'.join(f'  {json.dumps(key)}: {json.dumps(value)}' for key, value in provenance.items())
    body = ',\n'.join(f'    {json.dumps(each, separators=(",", ":"))}' for each in references)
    VALUES.mkdir(exist_ok=True)
    (VALUES / f'{name}.json').write_text(f'{{\n{head},\n  "points": [\n{body}\n  ]\n}}\n')
    return f'{name}: {len(references)} points, {time.time() - start:.0f} s'


if __name__ == '__main__':
    names = sys.argv[1:] or list(FUNCTIONS)
    with multiprocessing.Pool(2) as pool:
        for line in pool.imap_unordered(make, names):
            print(line, flush=True)
