"""
Writes published/<function>.json: the value, the gradient and the Hessian of whole functions at some points, to 60
digits, by differences of the value alone. See README.md.
"""

import datetime
import json
import multiprocessing
import pathlib
import sys
import time

import mpmath
from mpmath import mpf

from benchmarks import BENCHMARKS
from densities import DENSITIES
from differences import Imprecise, agree, differences
from least_squares import PROBLEMS
from make import DIGITS, written

FOLDER = pathlib.Path(__file__).parent / 'published'

# Steps of 2^-200 leave an error of 2^-400, and enough digits above the rounding of a second difference.
SHIFT, BITS = 200, 3000
GAMMAS = ('student',)


def precise(function, point, order, shift=SHIFT, bits=BITS):
    """All derivatives up to the order, from two step sizes that must agree."""
    results = []
    for extra in (0, 20):
        with mpmath.workprec(bits):
            steps = [(min(abs(mpf(x)), mpf(1)) or mpf(1)) * mpf(2) ** -(shift + extra) for x in point]
        results.append(differences(function, point, range(len(point)), order, steps, bits))
    first, second = results
    for key in first:
        # Zeros, but for the error of a difference: no derivative here is that small.
        if max(abs(first[key]), abs(second[key])) < mpf(10) ** -100:
            second[key] = mpf(0)
        elif not agree(second[key], first[key]):
            raise Imprecise(f'{point} {key}: {mpmath.nstr(first[key], 70)} and {mpmath.nstr(second[key], 70)}')
    return second


def least_squares(residuals):
    return lambda *xs: sum(r * r for r in residuals(*xs))


def minimiser(function, near):
    """The doubles nearest to the minimiser that Newton's method reaches from a point near it."""
    point = [mpf(x) for x in near]
    n = len(point)
    with mpmath.workprec(400):
        for _ in range(60):
            steps = [(min(abs(x), mpf(1)) or mpf(1)) * mpf(2) ** -80 for x in point]
            found = rough(function, point, steps)
            gradient = mpmath.matrix([found[(i,)] for i in range(n)])
            hessian = mpmath.matrix([[found[tuple(sorted((i, j)))] for j in range(n)] for i in range(n)])
            change = mpmath.lu_solve(hessian, gradient)
            point = [x - change[i] for i, x in enumerate(point)]
            if all(abs(change[i]) <= abs(x) * mpf(2) ** -70 + mpf(2) ** -120 for i, x in enumerate(point)):
                return [float(x) if abs(x) > 1e-30 else 0.0 for x in point]
    raise ArithmeticError('Newton’s method did not arrive')


def rough(function, point, steps):
    """Central differences without a proof of their digits, for Newton's method."""
    n = len(point)

    def at(*moves):
        moved = list(point)
        for i, sign in moves:
            moved[i] += sign * steps[i]
        return function(*moved)

    centre = at()
    found = {}
    for i in range(n):
        up, down = at((i, 1)), at((i, -1))
        found[(i,)] = (up - down) / (2 * steps[i])
        found[(i, i)] = (up - 2 * centre + down) / steps[i] ** 2
        for j in range(i + 1, n):
            found[(i, j)] = (
                at((i, 1), (j, 1)) - at((i, 1), (j, -1)) - at((i, -1), (j, 1)) + at((i, -1), (j, -1))
            ) / (4 * steps[i] * steps[j])
    return found


def entry(function, name, kind, point, order):
    shift, bits = (110, 2000) if kind in GAMMAS else (SHIFT, BITS)
    found = precise(function, point, order, shift, bits)
    n = len(point)
    with mpmath.workprec(bits):
        return {
            'name': name,
            'at': [float(x) for x in point],
            'value': written(found[()]),
            'gradient': [written(found[(i,)]) for i in range(n)],
            'hessian': [[written(found[(i, j)]) for j in range(i, n)] for i in range(n)] if order == 2 else [],
        }


def points(name):
    if name in PROBLEMS:
        problem = PROBLEMS[name]
        function = least_squares(problem['residuals'])
        # Powell's singular function has a singular Hessian, where Newton's method does not end.
        near = problem['near']
        exact = all(float(x).is_integer() for x in near) or name in ('beale', 'brownBadlyScaled')
        at_minimum = [float(x) for x in near] if exact else minimiser(function, near)
        chosen = [('start', problem['start']), ('other', problem['other']), ('minimiser', at_minimum)]
        return function, chosen, 2, {'minimum': problem['minimum']}
    if name in DENSITIES:
        function, chosen = DENSITIES[name]
        order = 2
    else:
        function, chosen, order = BENCHMARKS[name]
    return function, [(f'point {k}', point) for k, point in enumerate(chosen, 1)], order, {}


def make(name):
    start = time.time()
    try:
        function, chosen, order, more = points(name)
        entries = [entry(function, label, name, point, order) for label, point in chosen]
    except (ArithmeticError, Imprecise) as failure:
        return f'{name}: NOT WRITTEN, {type(failure).__name__}: {failure}'
    provenance = {
        'function': name,
        'script': 'packages/laws/reference/make_published.py',
        'mpmath': mpmath.__version__,
        'digits': DIGITS,
        'date': datetime.date.today().isoformat(),
        **more,
    }
    head = ',\n'.join(f'  {json.dumps(key)}: {json.dumps(value)}' for key, value in provenance.items())
    body = ',\n'.join(f'    {json.dumps(each, separators=(",", ":"))}' for each in entries)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f'{name}.json').write_text(f'{{\n{head},\n  "points": [\n{body}\n  ]\n}}\n')
    return f'{name}: {len(entries)} points, {time.time() - start:.0f} s'


if __name__ == '__main__':
    names = sys.argv[1:] or [*PROBLEMS, *DENSITIES, *BENCHMARKS]
    with multiprocessing.Pool(2) as pool:
        for line in pool.imap_unordered(make, names):
            print(line, flush=True)
