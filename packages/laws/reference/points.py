"""The points at which every op is evaluated: the whole double range, ends of domains, neighbours of kinks, cancellations."""

import math
import random

SEED = 1964
TINY = 5e-324
NORMAL = 2.2250738585072014e-308
HUGE = 1.7976931348623157e308
UP = 1 + 2**-52
DOWN = 1 - 2**-53


class Draw:
    """Random doubles, the same at every run."""

    def __init__(self, name):
        self.random = random.Random(f'{SEED}:{name}')

    def between(self, low, high, count):
        return [self.random.uniform(low, high) for _ in range(count)]

    def magnitudes(self, low, high, count):
        """Powers of ten, evenly drawn: `low` and `high` are decimal exponents."""
        return [max(10.0 ** self.random.uniform(low, high), TINY) for _ in range(count)]

    def signed(self, numbers):
        return [number if self.random.random() < 0.5 else -number for number in numbers]

    def pairs(self, left, right):
        return list(zip(left, right))


def both(numbers):
    return [signed for number in numbers for signed in (number, -number)]


def edges():
    """Magnitudes at which something is likely to overflow, vanish, or be lost in a rounding."""
    return [TINY, 3.5e-320, 1e-310, NORMAL, 1e-300, 1e-200, 1e-162, 1e-154, 1e-100, 1e-20, 2**-53, 2**-27, 1e-5, 1e-3]


def large():
    return [1e3, 1e8, 1e16, 1e20, 1e100, 1e154, 1.3407807929942597e154, 1e162, 1e200, 1e300, 1e308, HUGE]


def line(draw):
    """Both signs of everything."""
    return (
        both(edges() + large())
        + draw.signed(draw.between(0.01, 3, 20) + draw.magnitudes(-3, 3, 10))
        + draw.signed(draw.magnitudes(-323, -3, 10) + draw.magnitudes(3, 308, 10))
        + [0.5, -0.5, UP, DOWN, -UP, -DOWN]
    )


def bounded(draw, low, high):
    """Small numbers of both signs, and numbers drawn from low to high."""
    return both(edges()) + draw.between(low, high, 34) + draw.signed(draw.between(0.01, 3, 14))


def above_zero(draw):
    return (
        edges()
        + large()
        + draw.between(0.01, 3, 20)
        + draw.magnitudes(-323, 308, 20)
        + [UP, DOWN, 1 + 1e-10, 1 - 1e-10, 1.0001, 0.9999, 0.5, 2.0, 4.0]
    )


def angles(draw):
    multiples = [k * math.pi / 2 for k in (1, 2, 3, 4, 5, 10, 101, 1000, 12345)]
    quarters = [k * math.pi / 4 for k in (1, 3, 5)]
    great = [1e15, 1e16, 12345678901234567.0, 1e18, 1e20, 1e22, 1e100, 1e200, 1e300, HUGE]
    return (
        both(edges())
        + draw.signed(draw.between(0.01, 7, 24) + multiples + quarters)
        + draw.signed(draw.magnitudes(1, 16, 6) + draw.magnitudes(16, 22, 8) + great)
        + [6381956970095103.0 * 2**797]  # the double that is nearest to a multiple of π/2
    )


def interval(draw):
    """The numbers between -1 and 1, both ends in view."""
    return (
        both(edges())
        + both([DOWN, 1 - 2**-52, 1 - 1e-15, 1 - 1e-12, 1 - 1e-9, 1 - 1e-6, 0.999])
        + draw.between(-1, 1, 26)
        + draw.signed([1 - each for each in draw.magnitudes(-15, -2, 10)])
    )


def exponents(draw):
    return bounded(draw, -30, 30) + draw.between(-746, 711, 12) + [-1000.0, -745.1, -744.9, -708.5, 708.4, 709.7, 710.4, 720.0]


def hyperbolics(draw):
    return bounded(draw, -40, 40) + both(
        [19.06, 22.1, 36.7, 37.5, 300.0, 354.9, 372.6, 700.0, 709.7, 710.2, 710.47, 711.0]
    ) + draw.between(-745, 745, 10)


def tails(draw):
    """For sigmoid-like functions: the lower tail down to the last subnormal."""
    return exponents(draw) + both([36.04, 36.8, 37.5, 354.0, 1e3, 1e10, 1e300])


def near(number, distances):
    return [number * (1 + each) for each in distances] + [number * (1 - each) for each in distances]


def gamma_line(draw, roots):
    close = [2**-52, 1e-12, 1e-8, 1e-4]
    return (
        edges()
        + [-each for each in edges() if each <= 1e-3]
        + draw.between(0.01, 3, 16)
        + draw.between(3, 40, 8)
        + draw.magnitudes(1.5, 15, 6)
        + [1e16, 1e20, 1e100, 1e200, 1e300]
        + [each for root in roots for each in near(root, close)]
        + draw.between(-10, 0, 16)
        + draw.between(-170, -10, 6)
        + [-1e6 - 0.25, -123456789.625, -1.0 - 2**-52, -2.0 + 2**-52, -1 + 2**-50, -3.0000001, -0.5000001]
    )


def polygammas(draw):
    xs = (
        [1e-300, 1e-160, 1e-110, 1e-80, 1e-40, 1e-18, 1e-16, 1e-8, 1e-3, 1e16, 1e60, 1e100, 1e150]
        + draw.between(0.05, 3, 8)
        + draw.between(3, 40, 6)
        + draw.between(-6, -0.05, 7)
    )
    return [(x, float(n)) for k, x in enumerate(xs) for n in ((0, 1, 2, 3, 4) if k % 3 == 0 else (2, 3))]


def cancelling(draw, sign):
    left = draw.between(-9, 9, 10)
    return [(x, sign * x * (1 + each)) for x, each in zip(left, draw.signed(draw.magnitudes(-16, -1, 10)))]


def plane(draw):
    """Pairs of every size: alike, far apart, at the ends of the range."""
    some = draw.signed(draw.between(0.01, 10, 18))
    other = draw.signed(draw.between(0.01, 10, 18))
    wide = draw.signed(draw.magnitudes(-300, 300, 16))
    wider = draw.signed(draw.magnitudes(-300, 300, 16))
    alike = [(x, x * ratio) for x, ratio in zip(draw.signed(draw.magnitudes(-305, 305, 12)), draw.magnitudes(-4, 2, 12))]
    ends = [1e308, -1.5e308, 1e200, -1e200, 1e160, 1e-160, -1e-200, 1e-308, -3.5e-320, TINY]
    corners = [(x, y) for k, x in enumerate(ends) for y in (ends[k], -ends[(k + 1) % 10] * 0.75, ends[(k + 7) % 10])]
    return draw.pairs(some, other) + draw.pairs(wide, wider) + alike + corners


def quotients(draw):
    edge = [
        (1e200, 1e-100), (1e-200, 1e150), (1.5, 1e-160), (-2.5, 1e160), (3.0, 1e-310), (1e-310, 1e-310),
        (1e308, -2.0), (7.0, 3.0), (1e-308, 1e10), (1e300, 1e300), (1e-300, -1e-200), (1e154, 1e-154),
    ]
    return plane(draw) + edge


def positive_powers(draw):
    x = draw.between(0.05, 20, 20)
    middling = draw.pairs(x, draw.between(-8, 8, 20))
    reach = [(base, share * 740 / math.log(base)) for base, share in zip(draw.magnitudes(-300, 300, 22), draw.between(-1, 0.95, 22))]
    close = [(1 + d, share / math.log1p(d)) for d, share in zip(draw.signed(draw.magnitudes(-15, -2, 12)), draw.between(-600, 600, 12))]
    edge = [
        (1e-300, 2.0), (1e-200, 1.5), (1e-310, 2.0), (1e-320, 1.0001), (1e300, -1.02), (1e300, 1.02), (1e308, 1.0001),
        (1e308, 1e-300), (1e-308, 1e-310), (2.0, TINY), (3.0, -1e-320), (1e-5, 62.0), (1e-5, 64.5), (1e154, 2.0),
        (1e160, 2.0), (1e-200, 2.6), (1e-100, 3.2), (1e200, 0.5), (1e-250, -0.25), (UP, 1e18), (DOWN, 1e18), (UP, -3e18),
        (UP, 1e15), (DOWN, 0.5), (UP, 1e-10), (TINY, 0.5), (TINY, 1.5), (TINY, -0.95), (HUGE, 0.999), (0.5, 1074.5), (0.5, -1023.9),
        (10.0, 308.2), (10.0, 308.3), (10.0, -323.5),
    ]
    return middling + reach + close + edge


def constant_powers(draw):
    whole = [(-x, float(n)) for x, n in zip(draw.between(0.1, 9, 10), (2, 3, -1, -2, 5, 7, -3, 4, 10, 1))]
    edge = [(-1e-150, 3.0), (-1e154, 2.0), (-1e200, -1.0), (2.5, 0.0), (1e-300, 1.0), (1e200, 1.5), (1e-310, -1.0), (3.0, 1 / 3)]
    return positive_powers(draw) + whole + edge


def rounded(draw):
    return (
        both([TINY, 1e-300, 0.49999999999999994, 0.5000000000000001, 0.9999999999999999, 1.0000000000000002, 1.4999999999999998])
        + both([2.5000000000000004, 2251799813685247.25, 1125899906842624.25, 2251799813685247.75, 1234567.75])
        + draw.between(-100, 100, 30)
        + draw.signed([math.floor(each) + 0.25 for each in draw.magnitudes(1, 14, 16)])
    )


def remainders(draw):
    some = draw.pairs(draw.signed(draw.between(0.1, 100, 30)), draw.signed(draw.between(0.3, 10, 30)))
    wide = [(x * 10.0**e, y) for x, y, e in zip(draw.signed(draw.between(1, 9, 14)), draw.signed(draw.between(0.3, 3, 14)), range(-4, 16, 1))]
    ends = [(1e300, 7e284), (-1e300, 7.1e284), (1e-300, 3e-301), (-1e-300, 3.1e-301), (1e300, 1.3), (-1e22, 0.7), (1e-320, 3e-321), (5.3, 1e300), (-5.3, 1e300), (-1e-300, 3.0), (1e-300, -3.0), (3e-320, -7.0)]
    near_steps = [(6.000000000000001, 3.0), (5.999999999999999, 3.0), (-6.000000000000001, 3.0), (1.0000000000000002, 0.1), (0.3, 0.1), (0.7, 0.1)]
    return some + wide + ends + near_steps


def compared(draw):
    some = draw.pairs(draw.signed(draw.magnitudes(-300, 300, 30)), draw.signed(draw.magnitudes(-300, 300, 30)))
    alike = [(x, x) for x in draw.signed(draw.magnitudes(-300, 300, 10))]
    close = [(x, math.nextafter(x, side)) for x in draw.signed(draw.magnitudes(-300, 300, 12)) for side in (math.inf, -math.inf)]
    return some + alike + close


def apart(draw):
    return [pair for pair in compared(draw) + plane(draw)[:20] if pair[0] != pair[1]]


def truths(draw):
    some = [0.0, 1.0, -1.0, 2.5, -1e300, TINY, 1e-300, 0.5]
    return [(x, y) for x in some for y in some]


def clamps(draw):
    bounds = [sorted(pair) for pair in draw.pairs(draw.between(-10, 10, 40), draw.between(-10, 10, 40))]
    inside = [(x, low, high) for x, (low, high) in zip(draw.between(-12, 12, 40), bounds)]
    close = [(math.nextafter(bound, side), low, high) for low, high in bounds[:8] for bound in (low, high) for side in (math.inf, -math.inf)]
    return inside + close + [(1e300, -1e-300, 1e200), (1e-310, 1e-320, 1.0), (HUGE, -HUGE, 1e308)]


def selects(draw):
    conditions = [0.0, 1.0, -0.0, 0.5, -2.0, TINY, 1e300]
    return [(conditions[k % 7], a, b) for k, (a, b) in enumerate(draw.pairs(draw.signed(draw.magnitudes(-300, 300, 64)), draw.signed(draw.magnitudes(-300, 300, 64))))]


def lists(draw, low, high, count):
    """Lists of 1 to 6 elements."""
    return [tuple(draw.signed(draw.magnitudes(low, high, 1 + k % 6))) for k in range(count)]


def sums(draw):
    cancel = [(x, y, -(x + y) * (1 + 2.0**-k), z) for k, (x, y, z) in enumerate(zip(*(draw.between(-9, 9, 10) for _ in range(3))))]
    ends = [(1e308, -1e308, 1.5), (1e308, 7e307, -1e308), (TINY, -1e-320, 3e-322), (1e16, 1.0, -1e16), (1.0, 1e100, 1.0, -1e100 / 3)]
    return lists(draw, -1, 1, 30) + lists(draw, -300, 300, 12) + lists(draw, -5, 5, 12) + cancel + ends


def dots(draw):
    pairs = [tuple(draw.signed(draw.magnitudes(low, -low, 2 * (1 + k % 6)))) for k, low in enumerate([-1] * 30 + [-140] * 12 + [-5] * 12)]
    cancel = [(x, y, y, -x * (1 + 2.0**-k)) for k, (x, y) in enumerate(zip(draw.between(-9, 9, 50), draw.between(-9, 9, 50)))][2:50:6]
    ends = [(1e200, 1e200, 1e100, 1e80), (1e-200, 3.0, 1e-110, 1e300), (1e-310, 2.0, 5.0, 1e-312)]
    return pairs + cancel + ends


def extremes(draw):
    close = [(x, math.nextafter(x, math.inf), x - 1) for x in draw.between(-9, 9, 8)]
    return lists(draw, -2, 2, 36) + lists(draw, -308, 308, 24) + close


def norms(draw):
    ends = [
        (1e200, 1e200), (1e-200, 1e-200), (1e308, 1e-308), (3e307, 4e307, 5e307), (TINY, TINY, 1e-323), (1e-310, 2e-309),
        (1e-162, 1.0), (1e300, 1.0, -1e-300), (1e154, 1e154, 1e155), (-1e-170, 1e-160, 1e-165), (1.0, 1e-9, 1e-9), (HUGE,), (-TINY,),
    ]
    return lists(draw, -1, 1, 30) + lists(draw, -4, 4, 18) + lists(draw, -300, 300, 8) + ends


def logsumexps(draw):
    small = [tuple(draw.between(-3, 3, 1 + k % 6)) for k in range(24)]
    wide = [tuple(draw.between(-800, 800, 1 + k % 6)) for k in range(18)]
    tight = [tuple(1e3 + each for each in draw.between(-30, 5, 1 + k % 6)) for k in range(10)]
    ends = [(1e300, 1e300 * UP, 5.0), (-1e300, -3.0), (1e-300, -1e-300), (TINY, 1.0), (-math.log(2), -math.log(2) * UP), (1e16, 1e16 - 4), (-1000.0, -1001.5, -1002.0), (-0.5, -0.9327521295671886), (710.0, 711.0), (-746.0, 0.0)]
    return small + wide + tight + ends


def logaddexps(draw):
    small = draw.pairs(draw.between(-5, 5, 24), draw.between(-5, 5, 24))
    wide = draw.pairs(draw.between(-800, 800, 20), draw.between(-800, 800, 20))
    close = [(x, x + d) for x, d in zip(draw.between(-1e3, 1e3, 16), draw.signed(draw.magnitudes(-12, 1.5, 16)))]
    ends = [(1e300, -1e300), (1e-300, -1e-310), (TINY, 700.0), (-math.log(2), -0.6931471805599452), (1e16, 1e16 - 4), (-0.5, -0.9327521295671886), (710.0, 711.0), (-746.0, 0.0), (0.0, 36.9), (0.0, 38.0), (745.2, 0.5), (1e308, 1.5e308), (-5.0, -0.0067607494494885)]
    return small + wide + close + ends


def entropies(draw):
    logarithms = above_zero(draw)
    return draw.pairs(line(draw)[::-1], logarithms + logarithms)


def odds(draw):
    close = draw.magnitudes(-15, -1, 12)
    return (
        edges()
        + [DOWN, 1 - 2**-52, 1 - 1e-12, 1 - 1e-6, 0.999, 0.5 * UP, 0.5 * DOWN, 0.5 + 1e-9, 0.5 - 1e-9, 0.5001, 0.4999]
        + draw.between(0.01, 0.99, 22)
        + [1 - each for each in close]
        + draw.magnitudes(-320, -2, 12)
    )


def unary(points):
    return lambda draw: [(x,) for x in points(draw)]



POINTS = {
    'add': lambda draw: plane(draw) + cancelling(draw, -1),
    'sub': lambda draw: plane(draw) + cancelling(draw, 1),
    'mul': plane,
    'div': quotients,
    'neg': unary(line),
    'reciprocal': unary(line),
    'square': unary(line),
    'powConstant': constant_powers,
    'pow': positive_powers,
    'sqrt': unary(above_zero),
    'rsqrt': unary(above_zero),
    'cbrt': unary(line),
    'hypot': plane,
    'exp': unary(exponents),
    'expm1': unary(exponents),
    'exp2': unary(lambda draw: bounded(draw, -40, 40) + draw.between(-1080, 1024, 14) + [-1074.4, -1022.5, 1023.9, 1024.0, 1024.2, 1024.49, 1024.52, 1025.3]),
    'log': unary(above_zero),
    'log1p': unary(lambda draw: [x for x in line(draw) if x > -1] + [2.0**-53 - 1, 2.0**-52 - 1, 1e-9 - 1, -0.9999, -0.99]),
    'log2': unary(above_zero),
    'log10': unary(above_zero),
    'xlogy': entropies,
    'logit': unary(odds),
    'sin': unary(angles),
    'cos': unary(angles),
    'tan': unary(angles),
    'asin': unary(interval),
    'acos': unary(interval),
    'atan': unary(line),
    'atan2': plane,
    'sinh': unary(hyperbolics),
    'cosh': unary(hyperbolics),
    'tanh': unary(lambda draw: hyperbolics(draw) + both([1e3, 1e16, 1e300])),
    'asinh': unary(line),
    'acosh': unary(lambda draw: [UP, 1 + 2**-51, 1 + 2**-50] + [1 + each for each in draw.magnitudes(-15, 0, 26)] + draw.between(1, 4, 14) + draw.magnitudes(0.5, 308, 20) + large()),
    'atanh': unary(interval),
    'sigmoid': unary(tails),
    'logsigmoid': unary(tails),
    'softplus': unary(tails),
    'silu': unary(lambda draw: tails(draw) + [-1.2784645427610738, -1.2784645427610741 * UP]),
    'elu': unary(exponents),
    'leakyRelu': lambda draw: plane(draw) + draw.pairs(line(draw), [0.01] * 200),
    'softsign': unary(line),
    'logaddexp': logaddexps,
    'erf': unary(lambda draw: bounded(draw, -6, 6) + both([0.84375, 1.25, 5.9, 6.5, 10.0, 19.0, 26.5, 27.2, 30.0, 1e3, 1e300])),
    'erfc': unary(lambda draw: bounded(draw, -6, 10) + draw.between(5, 27.5, 14) + both([0.84375, 1.25, 5.9, 30.0, 100.0, 1e300]) + [26.5, 26.543, 27.2, 27.22]),
    # Where it is declared: at negative numbers its value is right to a few 1e-16, not in its last digits.
    'lgamma': unary(lambda draw: [x for x in gamma_line(draw, [1.0, 2.0, -2.4570247382208006, -2.7476826467274127]) + draw.between(1.19, 1.24, 5) + draw.between(0.19, 0.24, 5) if x > 0]),
    'digamma': unary(lambda draw: gamma_line(draw, [1.4616321449683622, -0.5040830082644554, -1.5734984731623902])),
    'trigamma': unary(lambda draw: gamma_line(draw, [1.0])),
    'polygamma': polygammas,
    'relu': unary(line),
    'abs': unary(line),
    'sign': unary(line),
    'min': apart,
    'max': apart,
    'clamp': clamps,
    'select': selects,
    'stopGradient': unary(line),
    'floor': unary(rounded),
    'ceil': unary(rounded),
    'round': unary(rounded),
    'trunc': unary(rounded),
    'mod': remainders,
    'fmod': remainders,
    'lt': compared,
    'le': compared,
    'gt': compared,
    'ge': compared,
    'eq': compared,
    'ne': compared,
    'and': truths,
    'or': truths,
    'not': lambda draw: [(x,) for x in [0.0, -0.0] + line(draw)],
    'sum': sums,
    'dot': dots,
    'maxOf': extremes,
    'minOf': extremes,
    'logsumexp': logsumexps,
    'norm': norms,
}


def points(name):
    """The points of an op, each a tuple of operands, without repetitions."""
    drawn = [tuple(float(x) for x in point) for point in POINTS[name](Draw(name))]
    return [point for point in dict.fromkeys(drawn) if all(map(math.isfinite, point))]
