"""A check: one named expectation of a coding question."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

Body = TypeVar("Body", bound=Callable[..., Any])


GROWTHS: Mapping[str, Callable[[float], float]] = {
    "1": lambda n: n**0,
    "log n": math.log,
    "n": lambda n: n,
    "n log n": lambda n: n * math.log(n),
    "n^2": lambda n: n**2,
    "n^2 log n": lambda n: n**2 * math.log(n),
    "n^3": lambda n: n**3,
}
"""What a check can ask of time or memory as n grows."""


@dataclass(frozen=True, slots=True)
class Check:
    """`run(solution[, rng][, n])` raises `Mismatch` when the expectation is not met.

    `sizes` are the values of n, ascending; `growth` names the expected growth when time is what is checked.
    A `robust` check asks for more than a pass needs; `alone` says what failing nothing else means; `fault`
    names the planted fault that it is there to notice, and no other.
    """

    name: str
    title: str
    run: Callable[..., Any]
    shown: bool = False
    sizes: tuple[int, ...] = ()
    growth: str | None = None
    robust: bool = False
    alone: str = ""
    fault: str = ""


def check(
    title: str, *, shown: bool = False, sizes: Sequence[int] = (), robust: bool = False, alone: str = ""
) -> Callable[[Body], Body]:
    """Makes a function a check; a `shown` one is part of the statement, `sizes` runs it on growing inputs.

    A `robust` one is a strict edge case: who fails it alone has passed all the same, and is told.
    `alone` is the sentence for a program wrong in nothing but this check, where that has one cause only.
    """
    if shown and robust:
        raise ValueError(f"a strict edge case is not shown: make {title!r} one or the other")

    def mark(body: Body) -> Body:
        body.__check__ = Check(body.__name__, title, body, shown, tuple(sizes), None, robust, alone)  # type: ignore[attr-defined]
        return body

    return mark


def fault(name: str) -> Callable[[Body], Body]:
    """Says above `@check` of a program to mend which of its faults the check notices.

    It fails while that fault is left and holds without it, whatever other faults are left.
    """

    def mark(body: Body) -> Body:
        found = getattr(body, "__check__", None)
        if not isinstance(found, Check) or found.robust:
            raise ValueError(f"@fault({name!r}) stands above an @check that is no strict edge case")
        body.__check__ = replace(found, fault=name)  # type: ignore[attr-defined]
        return body

    return mark


def scales(growth: str, *, sizes: Sequence[int]) -> Callable[[Body], Body]:
    """Makes a function a check of growing CPU time; it runs after all others and compares its answers too."""
    if len(sizes) < 2 or sorted(set(sizes)) != list(sizes):
        raise ValueError(f"scales needs at least two ascending sizes, not {tuple(sizes)}")
    if growth not in GROWTHS:
        raise ValueError(f"scales knows no growth {growth!r}; write one of {', '.join(GROWTHS)}")

    def mark(body: Body) -> Body:
        found = Check(body.__name__, f"Time grows no faster than {growth}", body, False, tuple(sizes), growth)
        body.__check__ = found  # type: ignore[attr-defined]
        return body

    return mark


def checks_of(namespace: dict[str, Any]) -> tuple[Check, ...]:
    """The checks that a checks.py defines, in file order."""
    return tuple(
        found for value in namespace.values() if isinstance(found := getattr(value, "__check__", None), Check)
    )
