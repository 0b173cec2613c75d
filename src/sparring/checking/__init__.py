"""What a question's checks.py is written with."""

from sparring.checking.answer import Answer, parts
from sparring.checking.check import check, scales
from sparring.checking.compare import array, equal, raises, scalar, text, unchanged
from sparring.checking.properties import (
    at_least,
    at_most,
    distribution,
    gradient_matches,
    holds,
    never_rises,
    numerical_gradient,
    same_partition,
    same_up_to_sign,
    stationary,
)

__all__ = [
    "Answer",
    "array",
    "at_least",
    "at_most",
    "check",
    "distribution",
    "equal",
    "gradient_matches",
    "holds",
    "never_rises",
    "numerical_gradient",
    "parts",
    "raises",
    "same_partition",
    "same_up_to_sign",
    "scalar",
    "scales",
    "stationary",
    "text",
    "unchanged",
]
