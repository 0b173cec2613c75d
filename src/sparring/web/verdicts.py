"""Verdicts as a page shows them: a symbol and words, never a colour alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from sparring.checking.verdict import Verdict
from sparring.judge.report import Growth, Report


@dataclass(frozen=True, slots=True)
class Sign:
    """How a verdict looks; `tone` is a class of the style sheet."""

    symbol: str
    word: str
    meaning: str
    tone: str


def sign_of(verdict: Verdict) -> Sign:  # noqa: C901 - a closed set, one line each
    """The sign of a verdict."""
    match verdict:
        case Verdict.PASSED:
            return Sign("✔", "Passed", "Every check holds.", "good")
        case Verdict.WRONG:
            return Sign("✘", "Wrong", "A check does not hold.", "bad")
        case Verdict.CRASHED:
            return Sign("✘", "Crashed", "Your program ended before it answered.", "bad")
        case Verdict.TOO_SLOW:
            return Sign("◷", "Too slow", "It takes too long.", "warn")
        case Verdict.TOO_BIG:
            return Sign("▣", "Too big", "It uses too much memory or returns too much.", "warn")
        case Verdict.FORBIDDEN:
            return Sign("⊘", "Forbidden", "It uses what this question does not allow.", "bad")
        case Verdict.NOT_ATTEMPTED:
            return Sign("○", "Not attempted", "This is still the starter: write your program first.", "plain")
        case Verdict.MALFORMED:
            return Sign("✘", "Malformed", "There is nothing that could be checked.", "bad")
        case Verdict.JUDGE_ERROR:
            return Sign("!", "Judge error", "Our machinery failed; this does not count.", "odd")
        case _:
            assert_never(verdict)


NOT_RUN = Sign("·", "Not run", "", "plain")
HOLDS = Sign("✔", "Holds", "", "good")


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
    """CPU time against the reference, and what that means."""

    lines: tuple[Line, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A report with all signs chosen."""

    report: Report
    sign: Sign
    checks: tuple[tuple[Sign, str], ...]
    timings: tuple[Timing, ...]
    milliseconds: int
    peak_mib: int | None
    reason: str


def shown_report(report: Report) -> Shown:
    """What the page says of a report."""
    checks = tuple((sign_of(one.verdict) if one.verdict else NOT_RUN, one.title) for one in report.checks)
    return Shown(
        report,
        sign_of(report.verdict),
        checks,
        tuple(_timing(one) for one in report.growth),
        round(1000 * report.cpu_seconds),
        report.peak_bytes >> 20 if report.peak_bytes else None,
        _reason(report),
    )


def _reason(report: Report) -> str:
    """Why the first failing check does not hold, unless the two values beside it say the same."""
    failing = report.first_failing
    reason = (failing.reason if failing else "") or report.reason
    return "" if failing and failing.want is not None and reason.startswith("got ") else reason


def _timing(growth: Growth) -> Timing:
    return Timing(tuple(_lines(growth)), _sentence(growth))


def _lines(growth: Growth) -> Iterator[Line]:
    longest = max((*growth.milliseconds, *growth.reference_milliseconds), default=1.0) or 1.0
    for size, spent, usual in zip(
        growth.sizes, growth.milliseconds, growth.reference_milliseconds, strict=True
    ):
        yield Line(
            size, spent, usual, max(1, round(100 * spent / longest)), max(1, round(100 * usual / longest))
        )


def _sentence(growth: Growth) -> str:
    if growth.ratio is None:
        return "There was nothing to time."
    grows = f" Time grows like n^{growth.exponent}, the reference's like n^{growth.reference_exponent}."
    least = "At least " if growth.cut else ""
    return f"{least}{growth.ratio} × the reference's CPU time at the largest size." + (
        grows if growth.exponent is not None and growth.reference_exponent is not None else ""
    )
