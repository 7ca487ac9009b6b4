"""
The residuals of J. J. Moré, B. S. Garbow and K. E. Hillstrom, Testing Unconstrained Optimization Software, ACM
Transactions on Mathematical Software 7 (1981) 17–41, with the standard start of each, a point near a minimiser, and
the published minimum. No derivative is written down.
"""

import mpmath
from mpmath import mpf

exp, sqrt, sin, cos = mpmath.exp, mpmath.sqrt, mpmath.sin, mpmath.cos


def decimals(text):
    """A table of the paper, exactly as it is printed."""
    return lambda: [mpf(digits) for digits in text.split()]


BARD = decimals('0.14 0.18 0.22 0.25 0.29 0.32 0.35 0.39 0.37 0.58 0.73 0.96 1.34 2.10 4.39')
GAUSSIAN = decimals(
    '0.0009 0.0044 0.0175 0.0540 0.1295 0.2420 0.3521 0.3989 0.3521 0.2420 0.1295 0.0540 0.0175 0.0044 0.0009'
)
MEYER = decimals(
    '34780 28610 23650 19630 16370 13720 11540 9744 8261 7030 6005 5147 4427 3820 3307 2872'
)
KOWALIK_Y = decimals('0.1957 0.1947 0.1735 0.1600 0.0844 0.0627 0.0456 0.0342 0.0323 0.0235 0.0246')
KOWALIK_U = decimals('4 2 1 0.5 0.25 0.167 0.125 0.1 0.0833 0.0714 0.0625')
OSBORNE = decimals(
    '0.844 0.908 0.932 0.936 0.925 0.908 0.881 0.850 0.818 0.784 0.751 0.718 0.685 0.658 0.628 0.603 0.580 0.558 '
    '0.538 0.522 0.506 0.490 0.478 0.467 0.457 0.448 0.438 0.431 0.424 0.420 0.414 0.411 0.406'
)


def rosenbrock(x, y):
    return [10 * (y - x * x), 1 - x]


def freudenstein_roth(x, y):
    return [-13 + x + ((5 - y) * y - 2) * y, -29 + x + ((y + 1) * y - 14) * y]


def powell_badly_scaled(x, y):
    return [10**4 * x * y - 1, exp(-x) + exp(-y) - mpf('1.0001')]


def brown_badly_scaled(x, y):
    return [x - 10**6, y - mpf('2e-6'), x * y - 2]


def beale(x, y):
    return [value - x * (1 - y**k) for k, value in enumerate((mpf('1.5'), mpf('2.25'), mpf('2.625')), 1)]


def jennrich_sampson(x, y):
    return [2 + 2 * k - (exp(k * x) + exp(k * y)) for k in range(1, 11)]


def helical_valley(x, y, z):
    turns = mpmath.atan(y / x) / (2 * mpmath.pi) + (0 if x > 0 else mpf(1) / 2)
    return [10 * (z - 10 * turns), 10 * (sqrt(x * x + y * y) - 1), z]


def bard(x, y, z):
    return [
        value - (x + k / ((16 - k) * y + min(k, 16 - k) * z)) for k, value in enumerate(BARD(), 1)
    ]


def gaussian(x, y, z):
    return [
        x * exp(-y * (mpf(8 - k) / 2 - z) ** 2 / 2) - value for k, value in enumerate(GAUSSIAN(), 1)
    ]


def meyer(x, y, z):
    return [x * exp(y / (45 + 5 * k + z)) - value for k, value in enumerate(MEYER(), 1)]


def box(x, y, z):
    times = [mpf(k) / 10 for k in range(1, 11)]
    return [exp(-t * x) - exp(-t * y) - z * (exp(-t) - exp(-10 * t)) for t in times]


def powell_singular(a, b, c, d):
    return [a + 10 * b, sqrt(mpf(5)) * (c - d), (b - 2 * c) ** 2, sqrt(mpf(10)) * (a - d) ** 2]


def wood(a, b, c, d):
    return [
        10 * (b - a * a),
        1 - a,
        sqrt(mpf(90)) * (d - c * c),
        1 - c,
        sqrt(mpf(10)) * (b + d - 2),
        (b - d) / sqrt(mpf(10)),
    ]


def kowalik_osborne(a, b, c, d):
    return [
        value - a * (u * u + u * b) / (u * u + u * c + d) for value, u in zip(KOWALIK_Y(), KOWALIK_U())
    ]


def brown_dennis(a, b, c, d):
    times = [mpf(k) / 5 for k in range(1, 21)]
    return [(a + t * b - exp(t)) ** 2 + (c + d * sin(t) - cos(t)) ** 2 for t in times]


def osborne(a, b, c, d, e):
    return [
        value - (a + b * exp(-10 * k * d) + c * exp(-10 * k * e)) for k, value in enumerate(OSBORNE())
    ]


def biggs(a, b, c, d, e, f):
    times = [mpf(k) / 10 for k in range(1, 14)]
    return [
        c * exp(-t * a) - d * exp(-t * b) + f * exp(-t * e) - (exp(-t) - 5 * exp(-10 * t) + 3 * exp(-4 * t))
        for t in times
    ]


def watson(*xs):
    times = [mpf(k) / 29 for k in range(1, 30)]
    rows = [
        sum(j * x * t ** (j - 1) for j, x in enumerate(xs) if j > 0)
        - sum(x * t**j for j, x in enumerate(xs)) ** 2
        - 1
        for t in times
    ]
    return [*rows, xs[0], xs[1] - xs[0] ** 2 - 1]


def extended_rosenbrock(*xs):
    return [each for x, y in zip(xs[::2], xs[1::2]) for each in rosenbrock(x, y)]


def penalty(*xs):
    return [sqrt(mpf('1e-5')) * (x - 1) for x in xs] + [sum(x * x for x in xs) - mpf('0.25')]


def variably_dimensioned(*xs):
    total = sum(j * (x - 1) for j, x in enumerate(xs, 1))
    return [x - 1 for x in xs] + [total, total**2]


def trigonometric(*xs):
    total = len(xs) - sum(cos(x) for x in xs)
    return [total + i * (1 - cos(x)) - sin(x) for i, x in enumerate(xs, 1)]


def brown_almost_linear(*xs):
    total = sum(xs)
    product = mpf(1)
    for x in xs:
        product *= x
    return [x + total - (len(xs) + 1) for x in xs[:-1]] + [product - 1]


def discrete_boundary_value(*xs):
    n = len(xs)
    h = mpf(1) / (n + 1)
    padded = [0, *xs, 0]
    return [
        2 * padded[i] - padded[i - 1] - padded[i + 1] + h * h * (padded[i] + i * h + 1) ** 3 / 2
        for i in range(1, n + 1)
    ]


def broyden_tridiagonal(*xs):
    padded = [0, *xs, 0]
    return [
        (3 - 2 * padded[i]) * padded[i] - padded[i - 1] - 2 * padded[i + 1] + 1 for i in range(1, len(xs) + 1)
    ]


def chebyquad(*xs):
    n = len(xs)
    before, now = [mpf(1)] * n, [2 * x - 1 for x in xs]
    rows = []
    for i in range(1, n + 1):
        integral = mpf(-1) / (i * i - 1) if i % 2 == 0 else 0
        rows.append(sum(now) / n - integral)
        before, now = now, [2 * (2 * x - 1) * t - s for x, t, s in zip(xs, now, before)]
    return rows


def problem(residuals, start, other, near, minimum):
    return {'residuals': residuals, 'start': start, 'other': other, 'near': near, 'minimum': minimum}


# `near` leads Newton's method to the minimiser; None where the paper has none at finite arguments.
PROBLEMS = {
    'rosenbrock': problem(rosenbrock, [-1.2, 1], [0.7, 0.3], [1, 1], '0'),
    'freudensteinRoth': problem(freudenstein_roth, [0.5, -2], [6.1, 3.3], [11.41, -0.8968], '48.9842'),
    'powellBadlyScaled': problem(powell_badly_scaled, [0, 1], [0.02, 7.1], [1.098e-5, 9.106], '0'),
    'brownBadlyScaled': problem(brown_badly_scaled, [1, 1], [12.5, 0.3], [1e6, 2e-6], '0'),
    'beale': problem(beale, [1, 1], [2.3, 0.7], [3, 0.5], '0'),
    'jennrichSampson': problem(jennrich_sampson, [0.3, 0.4], [0.1, 0.27], [0.2578, 0.2578], '124.362'),
    'helicalValley': problem(helical_valley, [-1, 0, 0], [-0.6, -0.9, 0.4], [1, 0, 0], '0'),
    'bard': problem(bard, [1, 1, 1], [0.2, 1.7, 0.4], [0.08241, 1.133, 2.3437], '8.21487e-3'),
    'gaussian': problem(gaussian, [0.4, 1, 0], [1.1, 0.3, -0.7], [0.39895, 1, 0], '1.12793e-8'),
    'meyer': problem(meyer, [0.02, 4000, 250], [0.01, 5100, 300], [0.005609636, 6181.3463, 345.22363], '87.9458'),
    'box': problem(box, [0, 10, 20], [0.4, 3.2, 5.5], [1, 10, 1], '0'),
    'powellSingular': problem(powell_singular, [3, -1, 0, 1], [0.4, 0.3, -0.7, 1.6], [0, 0, 0, 0], '0'),
    'wood': problem(wood, [-3, -1, -3, -1], [0.4, 1.3, -0.7, 1.6], [1, 1, 1, 1], '0'),
    'kowalikOsborne': problem(
        kowalik_osborne, [0.25, 0.39, 0.415, 0.39], [0.3, 0.7, 0.2, 0.5],
        [0.192807, 0.191282, 0.123057, 0.136062], '3.07505e-4',
    ),
    'brownDennis': problem(
        brown_dennis, [25, 5, -5, -1], [3.1, -2.4, 0.7, 1.9], [-11.5944, 13.2036, -0.403439, 0.236779], '85822.2'
    ),
    'osborne': problem(
        osborne, [0.5, 1.5, -1, 0.01, 0.02], [0.3, 0.9, -0.4, 0.03, 0.015],
        [0.37541, 1.93585, -1.46469, 0.012868, 0.022123], '5.46489e-5',
    ),
    'biggs': problem(biggs, [1, 2, 1, 1, 1, 1], [0.4, 5.1, 0.7, 2.2, 3.1, 1.9], [1, 10, 1, 5, 4, 3], '0'),
    'watson': problem(
        watson, [0] * 6, [0.1, 0.9, -0.3, 1.4, -1.1, 0.6],
        [-0.01572509, 1.012435, -0.2329916, 1.260430, -1.513729, 0.9929964], '2.28767e-3',
    ),
    'extendedRosenbrock': problem(
        extended_rosenbrock, [-1.2, 1] * 5, [0.7, 0.3, -0.4, 1.1, 1.9, -0.6, 0.2, 0.8, -1.3, 0.1], [1] * 10, '0'
    ),
    'penalty': problem(penalty, [1, 2, 3, 4], [0.4, -0.3, 0.9, 0.2], [0.250007] * 4, '2.24997e-5'),
    'variablyDimensioned': problem(
        variably_dimensioned, [0.75, 0.5, 0.25, 0], [1.3, 0.2, -0.6, 1.7], [1] * 4, '0'
    ),
    'trigonometric': problem(trigonometric, [0.2] * 5, [0.7, -0.4, 1.9, 0.3, -1.2], [0] * 5, '0'),
    'brownAlmostLinear': problem(brown_almost_linear, [0.5] * 5, [1.3, 0.7, -0.4, 2.1, 0.9], [1] * 5, '0'),
    'discreteBoundaryValue': problem(
        discrete_boundary_value, [-0.139, -0.222, -0.25, -0.222, -0.139], [0.3, -0.6, 0.9, 0.1, -0.8],
        [-0.0750, -0.1319, -0.1648, -0.1646, -0.1174], '0',
    ),
    'broydenTridiagonal': problem(
        broyden_tridiagonal, [-1] * 5, [0.3, -0.6, 0.9, 0.1, -0.8], [-0.5648, -0.6663, -0.6609, -0.5950, -0.4162], '0'
    ),
    'chebyquad': problem(
        chebyquad, [k / 9 for k in range(1, 9)], [0.05, 0.2, 0.33, 0.41, 0.58, 0.7, 0.86, 0.97],
        [0.043153, 0.193091, 0.266329, 0.5, 0.5, 0.733671, 0.806910, 0.956847], '3.51687e-3',
    ),
}
