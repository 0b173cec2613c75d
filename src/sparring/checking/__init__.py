"""What a question's checks.py is written with."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sparring.checking.answer import Answer, parts, taken
    from sparring.checking.compare import array, equal, raises, scalar, text, unchanged
    from sparring.checking.expectation import check, fault, scales
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
    "fault",
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
    "taken",
    "text",
    "unchanged",
]

HOMES = {
    "Answer": "sparring.checking.answer",
    "array": "sparring.checking.compare",
    "at_least": "sparring.checking.properties",
    "at_most": "sparring.checking.properties",
    "check": "sparring.checking.expectation",
    "distribution": "sparring.checking.properties",
    "equal": "sparring.checking.compare",
    "fault": "sparring.checking.expectation",
    "gradient_matches": "sparring.checking.properties",
    "holds": "sparring.checking.properties",
    "never_rises": "sparring.checking.properties",
    "numerical_gradient": "sparring.checking.properties",
    "parts": "sparring.checking.answer",
    "raises": "sparring.checking.compare",
    "same_partition": "sparring.checking.properties",
    "same_up_to_sign": "sparring.checking.properties",
    "scalar": "sparring.checking.compare",
    "scales": "sparring.checking.expectation",
    "stationary": "sparring.checking.properties",
    "taken": "sparring.checking.answer",
    "text": "sparring.checking.compare",
    "unchanged": "sparring.checking.compare",
}


def __getattr__(name: str) -> Any:
    """Loads a comparer when it is first used: commands that only read the bank must not pay for NumPy."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(HOMES[name]), name)
