"""What the comparers must say, worked out slowly and obviously: one exact number at a time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any

import numpy as np

RTOL, SINGLE_RTOL, ATOL = 1e-9, 1e-5, 1e-12
HAIR = Fraction(1, 10**12)  # how near to a bound floating point may decide either way


def kind(value: Any) -> str:
    """The kind of a plain or NumPy value."""
    names = {"b": "bool", "i": "int", "u": "int", "f": "float", "c": "complex"}
    return names.get(np.asarray(value).dtype.kind, "other")


def same_number(got: Any, want: Any, relative: float = RTOL) -> bool | None:
    """Whether one number fits another; None where it is too near to call."""
    if kind(want) == "float":
        if kind(got) not in ("float", "int"):
            return False
        return same_float(float(got), float(want), relative)
    if kind(got) != kind(want):
        return False
    return bool(int(got) == int(want))


def same_float(got: float, want: float, relative: float) -> bool | None:
    """Whether |got − want| ≤ atol + rtol·|want|, exactly; infinities and NaN fit only themselves."""
    if math.isnan(got) or math.isnan(want):
        return math.isnan(got) and math.isnan(want)
    if math.isinf(got) or math.isinf(want):
        return got == want
    distance = abs(Fraction(got) - Fraction(want))
    bound = Fraction(ATOL) + Fraction(relative) * abs(Fraction(want))
    if got != want and abs(distance - bound) <= HAIR * (bound + abs(Fraction(want))):
        return None
    return distance <= bound


def same_array(got: Any, want: Any, relative: float = RTOL) -> bool | None:
    """Whether an array fits, entry by entry."""
    if np.shape(got) != np.shape(want):
        return False
    pairs = zip(np.ravel(got), np.ravel(want), strict=True)
    return all_of([same_number(one, other, relative) for one, other in pairs])


def same_dict(got: dict[Any, Any], want: dict[Any, Any]) -> bool | None:
    """Whether two dicts have the same keys, of the same types, and values that fit."""
    if len(got) != len(want):
        return False
    found: list[bool | None] = []
    for key, value in want.items():
        mine = [other for other in got if type(other) is type(key) and other == key]
        found.append(same_number(got[mine[0]], value) if mine else False)
    return all_of(found)


def never_rises(values: Sequence[Any]) -> bool | None:
    """Whether each value is at most the one before it; NaN is at most nothing."""
    if any(value != value for value in values):
        return False
    return all_of([at_most(after, before) for before, after in pairwise(values)])


def at_most(number: Any, bound: Any) -> bool | None:
    """Whether a number is within a bound: exactly for integers and infinities, else up to 1e-9 of it."""
    if number != number or bound != bound:
        return False
    if math.inf in (abs(number), abs(bound)) or (kind(number) == kind(bound) == "int"):
        return bool(number <= bound)
    number, bound = Fraction(number), Fraction(bound)
    slack = Fraction(RTOL) * abs(bound)
    if number != bound and abs(number - bound - slack) <= HAIR * (abs(bound) + slack):
        return None
    return bool(number <= bound + slack)


def all_of(found: list[bool | None]) -> bool | None:
    """False where one is, else None where one is, else True."""
    if False in found:
        return False
    return None if None in found else True
