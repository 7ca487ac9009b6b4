"""
The objectives of ADBench (F. Šrajer, Z. Kukelová and A. Fitzgibbon, A benchmark of selected algorithmic differentiation
tools, Optimization Methods and Software 33 (2018)) on small instances. No derivative is written down.
"""

import mpmath
from mpmath import mpf

log, exp, pi, sqrt = mpmath.log, mpmath.exp, mpmath.pi, mpmath.sqrt

D, K = 2, 3
POINTS = (('0.4', '-1.1'), ('1.7', '0.2'), ('-0.6', '0.9'), ('0.1', '2.3'), ('-1.5', '-0.8'))


def gaussian_mixture(*parameters):
    """K log weights, K means, K inverse covariance factors: D log diagonals and then the entry below; Wishart γ = 1, m = 0."""
    weights = parameters[:K]
    means = [parameters[K + D * k : K + D * (k + 1)] for k in range(K)]
    factors = [parameters[K + D * K + 3 * k : K + D * K + 3 * (k + 1)] for k in range(K)]
    total = -len(POINTS) * D * log(2 * pi) / 2 - len(POINTS) * log(sum(exp(a) for a in weights))
    for point in POINTS:
        terms = mpf(0)
        for weight, mean, (p, q, below) in zip(weights, means, factors):
            u, v = (mpf(x) - m for x, m in zip(point, mean))
            square = (exp(p) * u) ** 2 + (exp(q) * v + below * u) ** 2
            terms += exp(weight + p + q - square / 2)
        total += log(terms)
    degrees = D + 1
    gamma = D * (D - 1) * log(pi) / 4 + sum(mpmath.loggamma((mpf(degrees) + 1 - j) / 2) for j in (1, 2))
    constant = -degrees * D * log(mpf(2)) / 2 - gamma
    frobenius = sum(exp(2 * p) + exp(2 * q) + below**2 for p, q, below in factors)
    return total + frobenius / 2 - K * constant


FEATURE = ('0.3', '-0.2')


def reprojection(*parameters):
    """Rotation (3), centre (3), focal length, principal point (2), distortion (2), point (3), weight."""
    rotation, centre, (focal, u0, v0, k1, k2) = parameters[:3], parameters[3:6], parameters[6:11]
    point, weight = parameters[11:14], parameters[14]
    x = [p - c for p, c in zip(point, centre)]
    angle = sqrt(sum(r * r for r in rotation))
    axis = [r / angle for r in rotation]
    cross = [
        axis[1] * x[2] - axis[2] * x[1],
        axis[2] * x[0] - axis[0] * x[2],
        axis[0] * x[1] - axis[1] * x[0],
    ]
    along = sum(a * b for a, b in zip(axis, x)) * (1 - mpmath.cos(angle))
    turned = [b * mpmath.cos(angle) + c * mpmath.sin(angle) + a * along for a, b, c in zip(axis, x, cross)]
    u, v = turned[0] / turned[2], turned[1] / turned[2]
    square = u * u + v * v
    distortion = 1 + k1 * square + k2 * square * square
    return (
        weight * (u * distortion * focal + u0 - mpf(FEATURE[0])),
        weight * (v * distortion * focal + v0 - mpf(FEATURE[1])),
    )


BITS = ((1, 0, 1), (0, 1, 1), (1, 1, 0), (0, 0, 1), (1, 0, 0))
STATE = (('0.2', '-0.1', '0.5', '0.3', '0.7', '-0.4'), ('-0.6', '0.1', '0.4', '0.9', '-0.2', '0.8'))


def lstm(*parameters):
    """Two layers of 8·3 weights and biases, then 3·3 weights and biases of input and output; 5 characters of 3 bits."""
    b = 3
    layers = [parameters[8 * b * k : 8 * b * (k + 1)] for k in range(2)]
    inward, outward, shift = (parameters[16 * b + b * k : 16 * b + b * (k + 1)] for k in range(3))
    states = [([mpf(x) for x in row[:b]], [mpf(x) for x in row[b:]]) for row in STATE]

    def sigmoid(x):
        return 1 / (1 + exp(-x))

    total = mpf(0)
    for bits, following in zip(BITS, BITS[1:]):
        signal = [bit * weight for bit, weight in zip(bits, inward)]
        for k, layer in enumerate(layers):
            hidden, cell = states[k]
            fw, iw, ow, cw, fb, ib, ob, cb = (layer[b * j : b * (j + 1)] for j in range(8))
            cell = [
                cell[i] * sigmoid(signal[i] * fw[i] + fb[i])
                + sigmoid(hidden[i] * iw[i] + ib[i]) * mpmath.tanh(hidden[i] * cw[i] + cb[i])
                for i in range(b)
            ]
            hidden = [sigmoid(signal[i] * ow[i] + ob[i]) * mpmath.tanh(cell[i]) for i in range(b)]
            states[k] = (hidden, cell)
            signal = hidden
        prediction = [x * w + s for x, w, s in zip(signal, outward, shift)]
        normaliser = log(2 + sum(exp(y) for y in prediction))
        total += sum(bit * (y - normaliser) for bit, y in zip(following, prediction))
    return -total / (len(BITS) - 1) / b


def scattered(count, first):
    """Two-digit numbers between −1 and 1 without a pattern."""
    return [((first + 37 * k * k + 11 * k) % 199 - 99) / 100 for k in range(count)]


CAMERA = [0.417, 0.72, 0.114, 0.302, 0.147, 0.092, 1.186, 0.346, 0.397, 0.054, -0.042]
OTHER_CAMERA = [-0.3, 0.25, 1.9, -0.61, 0.43, 1.1, 2.4, -0.15, 0.27, -0.11, 0.02]

# The name, the function, its points, and the highest order of derivatives.
BENCHMARKS = {
    'gaussianMixture': (gaussian_mixture, [scattered(18, 5), scattered(18, 71)], 2),
    'reprojectionX': (
        lambda *xs: reprojection(*xs)[0],
        [[*CAMERA, 1.7, 1.2, 3.1, 0.417], [*OTHER_CAMERA, 0.4, -0.9, -2.3, 1.6]],
        2,
    ),
    'reprojectionY': (
        lambda *xs: reprojection(*xs)[1],
        [[*CAMERA, 1.7, 1.2, 3.1, 0.417], [*OTHER_CAMERA, 0.4, -0.9, -2.3, 1.6]],
        2,
    ),
    'lstm': (lstm, [scattered(57, 13)], 1),
}
