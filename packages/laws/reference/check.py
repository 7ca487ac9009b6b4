"""Compares written derivatives with functions that mpmath has in closed form, to 55 digits."""

import json
import pathlib

import mpmath
from mpmath import mpf

mpmath.mp.prec = 8000
VALUES = pathlib.Path(__file__).parent / 'values'

FIRST = {
    'sin': mpmath.cos,
    'log': lambda x: 1 / x,
    'tanh': lambda x: mpmath.sech(x) ** 2,
    'asin': lambda x: 1 / mpmath.sqrt(1 - x * x),
    'asinh': lambda x: 1 / mpmath.sqrt(1 + x * x),
    'erf': lambda x: 2 / mpmath.sqrt(mpmath.pi) * mpmath.exp(-x * x),
}
SECOND = {
    'sin': lambda x: -mpmath.sin(x),
    'log': lambda x: -1 / (x * x),
    'tanh': lambda x: -2 * mpmath.tanh(x) * mpmath.sech(x) ** 2,
    'atan': lambda x: -2 * x / (1 + x * x) ** 2,
    'sqrt': lambda x: -1 / (4 * x * mpmath.sqrt(x)),
}
# Of two kinds: the digamma function is written with fewer bits and differences of ln|Γ|.
POSITIVE = {'lgamma': (lambda x: mpmath.psi(0, x), lambda x: mpmath.psi(1, x))}


def compare(name, digits, expected, operands):
    written = mpf(digits)
    if abs(expected) < mpf(10) ** -400 and abs(written) < mpf(10) ** -400:
        return 1
    assert abs(written - expected) <= abs(expected) * mpf(10) ** -55, (name, operands, digits, mpmath.nstr(expected, 60))
    return 1


def points(name):
    return json.loads((VALUES / f'{name}.json').read_text())['points']


count = 0
for name, slope in FIRST.items():
    for point in points(name):
        x = mpf(point['operands'][0])
        if abs(x) < 1e4:
            count += compare(name, point['partials'][0], slope(x), point['operands'])
for name, slope in SECOND.items():
    for point in points(name):
        x = mpf(point['operands'][0])
        if abs(x) < 1e4:
            count += compare(name, point['seconds'][0][0], slope(x), point['operands'])
mpmath.mp.prec = 400
for name, (slope, curvature) in POSITIVE.items():
    for point in points(name):
        x = mpf(point['operands'][0])
        if 1e-6 < x < 1e4:
            count += compare(name, point['partials'][0], slope(x), point['operands'])
            count += compare(name, point['seconds'][0][0], curvature(x), point['operands'])
print(f'{count} derivatives agree')
