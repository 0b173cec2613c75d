"""CPU time against the reference, as a page shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sparring.judge.report import Growth

ALIKE = (0.87, 1.15)
"""Ratios between these say no more than that the two are as fast as each other."""


@dataclass(frozen=True, slots=True)
class Line:
    """One size of a timing: both times, and how wide their bars are in percent."""

    size: int
    milliseconds: float
    reference: float
    width: int
    reference_width: int


@dataclass(frozen=True, slots=True)
class Timing:
    """The times by size, and what they mean."""

    lines: tuple[Line, ...]
    headline: str
    exponent: float | None
    reference_exponent: float | None


def timing_of(growth: Growth) -> Timing:
    """What the page says of one measurement."""
    has_exponents = growth.exponent is not None and growth.reference_exponent is not None
    return Timing(
        tuple(_lines(growth)),
        _headline(growth),
        growth.exponent if has_exponents else None,
        growth.reference_exponent if has_exponents else None,
    )


def _lines(growth: Growth) -> Iterator[Line]:
    longest = max((*growth.milliseconds, *growth.reference_milliseconds), default=1.0) or 1.0
    for size, spent, usual in zip(
        growth.sizes, growth.milliseconds, growth.reference_milliseconds, strict=True
    ):
        yield Line(
            size, spent, usual, max(1, round(100 * spent / longest)), max(1, round(100 * usual / longest))
        )


def _headline(growth: Growth) -> str:
    ratio = growth.ratio
    if ratio is None:
        return "There was nothing to time."
    if growth.cut:
        return f"At least {ratio:g} times the reference's CPU time."
    if ALIKE[0] <= ratio <= ALIKE[1]:
        return "As fast as the reference."
    return f"{ratio:g} times the reference's CPU time."
