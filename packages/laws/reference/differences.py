"""Derivatives of a value function by central differences at very high precision; no rule of calculus is used."""

from itertools import combinations_with_replacement, product

import mpmath
from mpmath import mpf

# One central difference of each order: offsets in steps, with their weights. The error is of the order of step².
STENCILS = {
    0: ((0, mpf(1)),),
    1: ((1, mpf(1) / 2), (-1, -mpf(1) / 2)),
    2: ((1, mpf(1)), (0, mpf(-2)), (-1, mpf(1))),
    3: ((2, mpf(1) / 2), (1, mpf(-1)), (-1, mpf(1)), (-2, -mpf(1) / 2)),
}

# A difference that drowns in rounding is taken for 0, which is right only where it could not matter to a double.
NEGLIGIBLE = mpf(10) ** -400


class Imprecise(Exception):
    """The precision or the step does not suffice for this point."""


def differences(function, operands, variables, order, steps, bits):
    """Every partial derivative up to `order`, keyed by the sorted positions of the variables: (), (0,), (0, 1) …"""
    with mpmath.workprec(bits):
        centre = [mpf(operand) for operand in operands]
        seen = {}

        def at(offsets):
            if offsets not in seen:
                moved = [c + offset * step for c, offset, step in zip(centre, offsets, steps)]
                seen[offsets] = function(*moved)
            return seen[offsets]

        found = {}
        for degree in range(order + 1):
            for key in combinations_with_replacement(variables, degree):
                stencils = [STENCILS[key.count(position)] for position in range(len(centre))]
                total, largest = mpf(0), mpf(0)
                for choice in product(*stencils):
                    weight = mpf(1)
                    for _, each in choice:
                        weight *= each
                    value = at(tuple(offset for offset, _ in choice))
                    total += weight * value
                    largest = max(largest, abs(value))
                scale = mpf(1)
                for position in key:
                    scale *= steps[position]
                # Exact zeros are exact: sums of equal numbers.
                if total != 0 and degree > 0 and abs(total) < largest * mpf(2) ** (300 - bits):
                    if degree < 3 and largest * mpf(2) ** (300 - bits) / scale > NEGLIGIBLE:
                        raise Imprecise(f'{operands} {key}: more bits are needed')
                    total = mpf(0)
                found[key] = total / scale
        return found


def agree(one, other):
    """To 62 digits, or both far below what a double can hold."""
    return abs(one - other) <= abs(one) * mpf(10) ** -62 or max(abs(one), abs(other)) < NEGLIGIBLE


def derivatives(function, operands, variables, shift, bits, units):
    """
    The value and all partials up to the third order, from two step sizes that must agree to 62 digits.

    A step is 2^-shift times the operand's unit, the size of change over which the function keeps its shape.
    """
    results = []
    for extra in (0, 30):
        with mpmath.workprec(bits):
            steps = [unit * mpf(2) ** -(shift + extra) for unit in units]
        results.append(differences(function, operands, variables, 3, steps, bits))
    first, second = results
    for key in first:
        if len(key) < 3 and not agree(second[key], first[key]):
            raise Imprecise(
                f'{operands} {key}: {mpmath.nstr(first[key], 70)} and {mpmath.nstr(second[key], 70)}'
            )
    return second
