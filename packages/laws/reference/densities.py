"""Log densities of posteriors, with all their constants, as textbooks have them. No derivative is written down."""

import mpmath
from mpmath import mpf

log, exp, pi = mpmath.log, mpmath.exp, mpmath.pi


def normal(y, mean, scale):
    return -(((y - mean) / scale) ** 2) / 2 - log(scale) - log(2 * pi) / 2


def eight_schools(mean, log_spread, *effects):
    """A. Gelman et al., Bayesian Data Analysis, 3rd ed., 5.5; D. B. Rubin (1981). Non-centred, log τ as a parameter."""
    spread = exp(log_spread)
    schools = zip((28, 8, -3, 7, -1, 1, 18, 12), (15, 10, 16, 11, 9, 11, 10, 18), effects)
    half_cauchy = log(mpf(2) / (5 * pi)) - log(1 + (spread / 5) ** 2)
    return (
        normal(mean, 0, 5)
        + half_cauchy
        + log_spread
        + sum(normal(effect, 0, 1) for effect in effects)
        + sum(normal(mpf(y), mean + spread * effect, mpf(scale)) for y, scale, effect in schools)
    )


MEASUREMENTS = ('5.1', '4.9', '4.7', '4.6', '5.0', '5.4', '4.6', '5.0')


def unknown_scale(mean, log_scale):
    """Normal measurements, a flat prior on the mean and on the logarithm of the scale."""
    return sum(normal(mpf(y), mean, exp(log_scale)) for y in MEASUREMENTS)


# Hours of study and whether the exam was passed, with a second column without meaning.
STUDENTS = (
    ('0.5', '1.2', 0), ('0.75', '-0.4', 0), ('1.0', '0.3', 0), ('1.75', '0.9', 1), ('2.0', '-1.1', 0),
    ('2.5', '0.6', 1), ('3.25', '-0.2', 0), ('4.0', '0.8', 1), ('4.75', '-0.7', 1), ('5.5', '0.1', 1),
)


def logistic_regression(constant, first, second):
    """Bernoulli observations with a logit link, and normal priors of scale 2.5."""
    likelihood = mpf(0)
    for hours, other, passed in STUDENTS:
        logit = constant + first * mpf(hours) + second * mpf(other)
        likelihood += passed * logit - log(1 + exp(logit))
    return likelihood + sum(normal(each, 0, mpf('2.5')) for each in (constant, first, second))


def student(mean, log_scale, log_freedom):
    """Student's t measurements with unknown degrees of freedom: gamma functions of a parameter."""
    scale, freedom = exp(log_scale), exp(log_freedom)
    constant = (
        mpmath.loggamma((freedom + 1) / 2) - mpmath.loggamma(freedom / 2) - log(freedom * pi) / 2 - log_scale
    )
    return sum(
        constant - (freedom + 1) / 2 * log(1 + ((mpf(y) - mean) / scale) ** 2 / freedom) for y in MEASUREMENTS
    )


DENSITIES = {
    'eightSchools': (
        eight_schools,
        [
            [4.4, 1.25, 0.4, 0.1, -0.2, 0.05, -0.3, -0.15, 0.6, 0.1],
            [-3.5, -2.0, 1.5, -0.8, 0.3, 2.2, -1.1, 0.9, -0.4, 0.7],
        ],
    ),
    'unknownScale': (unknown_scale, [[4.9, -1.3], [7.5, 0.6]]),
    'logisticRegression': (logistic_regression, [[-2.5, 1.0, 0.3], [4.0, -3.0, 2.0]]),
    'student': (student, [[4.9, -1.3, 1.1], [3.0, 0.4, 3.5]]),
}
