"""The value function of every op, as mpmath has it or by its plain definition."""

import mpmath
from mpmath import mp, mpf


def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x)) if x > 0 else mpmath.exp(x) / (1 + mpmath.exp(x))


def softplus(x):
    return max(x, mpf(0)) + mpmath.log(1 + mpmath.exp(-abs(x)))


def elu(x):
    return x if x > 0 else mpmath.exp(x) - 1


def leaky_relu(x, slope):
    return x if x > 0 else x * slope


def cbrt(x):
    return mpmath.sign(x) * mpmath.cbrt(abs(x))


def power(x, y):
    # A whole exponent of a negative base; mpmath multiplies.
    return x ** int(y) if y == int(y) and abs(y) < 1e6 else x**y


def quotient_floor(x, y):
    with mpmath.workprec(mp.prec + 3000):
        return mpmath.floor(x / y)


def floored(x, y):
    return x - y * quotient_floor(x, y)


def truncated(x, y):
    return mpmath.sign(x) * floored(abs(x), abs(y))


def erf(x):
    # Beyond 1000 the difference from ±1 is below 10^-400000.
    return mpmath.erf(x) if abs(x) < 1000 else mpmath.sign(x)


def erfc(x):
    return 1 - erf(x)


def lgamma(x):
    if x > 0:
        return mpmath.loggamma(x)
    return mpmath.log(mpmath.pi / abs(mpmath.sinpi(x))) - mpmath.loggamma(1 - x)


def cotangent_derivative(n, x):
    """The n-th derivative of cot(πx), as a polynomial in cot(πx): c' = −π(1 + c²)."""
    polynomial = [mpf(0), mpf(1)]
    for _ in range(n):
        slopes = [k * polynomial[k] for k in range(1, len(polynomial))] + [mpf(0), mpf(0)]
        polynomial = [
            -mpmath.pi * (slopes[k] if k < len(slopes) else 0)
            - mpmath.pi * (slopes[k - 2] if k >= 2 else 0)
            for k in range(len(slopes))
        ]
    cotangent = mpmath.cospi(x) / mpmath.sinpi(x)
    return mpmath.polyval(list(reversed(polynomial)), cotangent)


def polygamma(x, n):
    n = int(n)
    if x < 0:
        # Abramowitz and Stegun 6.4.7.
        return (-1) ** n * polygamma(1 - x, n) - mpmath.pi * cotangent_derivative(n, x)
    if n == 0 or x < 10**6:
        return mpmath.psi(n, x)
    # Abramowitz and Stegun 6.4.11, to the last bit; mpmath's sum over the Hurwitz zeta function takes minutes there.
    total = mpmath.factorial(n - 1) / x**n + mpmath.factorial(n) / (2 * x ** (n + 1))
    for k in range(1, 10**4):
        term = mpmath.bernoulli(2 * k) * mpmath.factorial(2 * k + n - 1) / (mpmath.factorial(2 * k) * x ** (2 * k + n))
        total += term
        if abs(term) < abs(total) * mpf(2) ** -(mp.prec + 10):
            return (-1) ** (n + 1) * total
    raise ArithmeticError('the asymptotic series did not arrive')


def logsumexp(*xs):
    greatest = max(xs)
    return greatest + mpmath.log(sum(mpmath.exp(x - greatest) for x in xs))


def dot(*xs):
    half = len(xs) // 2
    return sum((x * y for x, y in zip(xs[:half], xs[half:])), mpf(0))


def step(holds):
    return lambda *operands: mpf(1 if holds(*operands) else 0)


FUNCTIONS = {
    'add': lambda x, y: x + y,
    'sub': lambda x, y: x - y,
    'mul': lambda x, y: x * y,
    'div': lambda x, y: x / y,
    'neg': lambda x: -x,
    'reciprocal': lambda x: 1 / x,
    'square': lambda x: x * x,
    'powConstant': power,
    'pow': power,
    'sqrt': mpmath.sqrt,
    'rsqrt': lambda x: 1 / mpmath.sqrt(x),
    'cbrt': cbrt,
    'hypot': lambda x, y: mpmath.sqrt(x * x + y * y),
    'exp': mpmath.exp,
    'expm1': lambda x: mpmath.exp(x) - 1,
    'exp2': lambda x: mpf(2) ** x,
    'log': mpmath.log,
    'log1p': lambda x: mpmath.log(1 + x),
    'log2': lambda x: mpmath.log(x) / mpmath.log(2),
    'log10': lambda x: mpmath.log(x) / mpmath.log(10),
    'xlogy': lambda x, y: x * mpmath.log(y),
    'logit': lambda x: mpmath.log(x / (1 - x)),
    'sin': mpmath.sin,
    'cos': mpmath.cos,
    'tan': mpmath.tan,
    'asin': mpmath.asin,
    'acos': mpmath.acos,
    'atan': mpmath.atan,
    'atan2': mpmath.atan2,
    'sinh': mpmath.sinh,
    'cosh': mpmath.cosh,
    'tanh': lambda x: mpmath.tanh(x) if abs(x) < 10**5 else mpmath.sign(x),
    'asinh': mpmath.asinh,
    'acosh': mpmath.acosh,
    'atanh': mpmath.atanh,
    'sigmoid': sigmoid,
    'logsigmoid': lambda x: -softplus(-x),
    'softplus': softplus,
    'silu': lambda x: x * sigmoid(x),
    'elu': elu,
    'leakyRelu': leaky_relu,
    'softsign': lambda x: x / (1 + abs(x)),
    'logaddexp': logsumexp,
    'erf': erf,
    'erfc': erfc,
    'lgamma': lgamma,
    'digamma': lambda x: polygamma(x, 0),
    'trigamma': lambda x: polygamma(x, 1),
    'polygamma': polygamma,
    'relu': lambda x: max(x, mpf(0)),
    'abs': abs,
    'sign': mpmath.sign,
    'min': min,
    'max': max,
    'clamp': lambda x, low, high: min(max(x, low), high),
    'select': lambda c, a, b: a if c != 0 else b,
    'stopGradient': lambda x: x,
    'floor': mpmath.floor,
    'ceil': mpmath.ceil,
    'round': lambda x: mpmath.floor(x + mpf(1) / 2),
    'trunc': lambda x: mpmath.sign(x) * mpmath.floor(abs(x)),
    'mod': floored,
    'fmod': truncated,
    'lt': step(lambda x, y: x < y),
    'le': step(lambda x, y: x <= y),
    'gt': step(lambda x, y: x > y),
    'ge': step(lambda x, y: x >= y),
    'eq': step(lambda x, y: x == y),
    'ne': step(lambda x, y: x != y),
    'and': step(lambda x, y: x != 0 and y != 0),
    'or': step(lambda x, y: x != 0 or y != 0),
    'not': step(lambda x: x == 0),
    'sum': lambda *xs: sum(xs, mpf(0)),
    'dot': dot,
    'maxOf': lambda *xs: max(xs),
    'minOf': lambda *xs: min(xs),
    'logsumexp': logsumexp,
    'norm': lambda *xs: mpmath.sqrt(sum((x * x for x in xs), mpf(0))),
}

# Operands that are parameters: they have no derivative at all.
PARAMETERS = {'powConstant': (1,), 'polygamma': (1,)}

# Operands whose derivative is 0 by definition, at jumps too: steps, conditions, and what stops gradients.
CHOICES = {
    **{name: (0, 1) for name in ('lt', 'le', 'gt', 'ge', 'eq', 'ne', 'and', 'or')},
    'not': (0,),
    'select': (0,),
    'stopGradient': (0,),
}
