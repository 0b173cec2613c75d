"""Verdicts as a page shows them: a symbol and words, never a colour alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import assert_never

from sparring.checking.verdict import Verdict
from sparring.judge.report import CheckReport, Report
from sparring.practice import words
from sparring.practice.status import Status
from sparring.practice.words import ISOLATIONS, RATINGS, STANDINGS, VERDICTS, capitalised
from sparring.recall.grading.rating import Rating
from sparring.web.pages.timings import Timing, timing_of

DIFFERENCE = re.compile(r"(got .+, want .+) at (\[[\d, ]+\])", re.S)
STARTS_WITH_LINE = re.compile(r"line (\d+): ")
OWN_LINE = re.compile(r'File "submission\.py", line (\d+)')


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
            return _said("✔", verdict, "good")
        case Verdict.WRONG:
            return _said("✘", verdict, "bad")
        case Verdict.CRASHED:
            return _said("✘", verdict, "bad")
        case Verdict.TOO_SLOW:
            return _said("◷", verdict, "warn")
        case Verdict.TOO_BIG:
            return _said("▣", verdict, "warn")
        case Verdict.FORBIDDEN:
            return _said("⊘", verdict, "bad")
        case Verdict.NOT_ATTEMPTED:
            return _said("○", verdict, "plain")
        case Verdict.MALFORMED:
            return _said("✘", verdict, "bad")
        case Verdict.JUDGE_ERROR:
            return _said("!", verdict, "odd")
        case _:
            assert_never(verdict)


def _said(symbol: str, verdict: Verdict, tone: str) -> Sign:
    """A sign with the words that all faces use."""
    said = VERDICTS[verdict]
    return Sign(symbol, capitalised(said.word), sentence(said.sentence), tone)


BREAKS = Sign("✘", "Breaks", "", "warn")


NOT_ROBUST = Sign(
    "✔", capitalised(words.NOT_ROBUST.word), f"{capitalised(words.NOT_ROBUST.sentence)}.", "good"
)
NOT_RUN = Sign("·", capitalised(words.NOT_RUN.word), "", "plain")
HOLDS = Sign("✔", capitalised(words.HOLDS.word), "", "good")
LOOKS = {Rating.GOOD: ("✔", "good"), Rating.HARD: ("◐", "warn"), Rating.AGAIN: ("✘", "bad")}
OUTCOMES: dict[str, Sign] = {
    rating.value: Sign(symbol, capitalised(RATINGS[rating].word), RATINGS[rating].sentence, tone)
    for rating, (symbol, tone) in LOOKS.items()
}


STANDING_LOOKS = {Status.NEW: ("", "soft"), Status.TRIED: ("◐", "warn"), Status.GOOD: ("✔", "good")}


def sign_of_status(status: Status) -> Sign:
    """How it is shown that a question is new, tried, or went well."""
    symbol, tone = STANDING_LOOKS[status]
    return Sign(symbol, STANDINGS[status].word, STANDINGS[status].sentence, tone)


def sign_of_outcome(outcome: str) -> Sign:
    """The sign of a stored verdict or rating."""
    known = OUTCOMES.get(outcome)
    if known is not None:
        return known
    return sign_of(Verdict(outcome)) if outcome in set(Verdict) else Sign("·", outcome, "", "plain")


@dataclass(frozen=True, slots=True)
class Shown:
    """A report with all signs chosen; `line` is where in the program the learner should look."""

    report: Report
    sign: Sign
    checks: tuple[tuple[Sign, str], ...]
    timings: tuple[Timing, ...]
    milliseconds: int
    peak_mib: int | None
    reason: str
    line: int | None

    @property
    def protection(self) -> str:
        """How the program was run, in words."""
        return ISOLATIONS[self.report.isolation.value]

    @property
    def still_wrong(self) -> str:
        """What is not right yet of a program to mend."""
        return words.still_wrong(self.report.mending) if self.report.mending else ""

    @property
    def changed(self) -> str:
        """How much of a program to mend was changed."""
        return words.changed_words(self.report.mending) if self.report.mending else ""

    @property
    def has_run(self) -> bool:
        """Whether any check was run at all."""
        return any(one.verdict is not None for one in self.report.checks)


def shown_report(report: Report) -> Shown:
    """What the page says of a report."""
    checks = tuple((_sign_of_check(one), _title(one)) for one in report.checks)
    return Shown(
        report,
        _sign_of(report),
        checks,
        tuple(timing_of(one) for one in report.growth),
        round(1000 * report.cpu_seconds),
        report.peak_bytes >> 20 if report.peak_bytes else None,
        _reason(report),
        _line(report),
    )


def _sign_of(report: Report) -> Sign:
    """The sign of a verdict, with what it means here."""
    if report.robust is False:
        return NOT_ROBUST
    return replace(sign_of(report.verdict), meaning=sentence(words.outcome_words(report)))


def _sign_of_check(check: CheckReport) -> Sign:
    if check.robust and check.failed:
        return BREAKS
    return sign_of(check.verdict) if check.verdict else NOT_RUN


def _title(check: CheckReport) -> str:
    return f"{check.title} (strict edge case)" if check.robust else check.title


def _reason(report: Report) -> str:
    """Why the first failing check does not hold, unless the two values beside it say the same."""
    failing = report.first_broken
    reason = (failing.reason if failing else "") or report.reason
    if failing and failing.want is not None and reason.startswith("got "):
        found = DIFFERENCE.fullmatch(reason)
        return f"First difference at {found[2]}: {found[1]}." if found else ""
    return sentence(STARTS_WITH_LINE.sub("", reason, count=1) if STARTS_WITH_LINE.match(reason) else reason)


def sentence(text: str) -> str:
    """A reason as a sentence, since the judge writes them to stand behind a colon; names keep their case."""
    if not text:
        return ""
    begun = text[0].upper() + text[1:] if text.split()[0].rstrip(",:").isalpha() else text
    return begun if begun[-1] in ".!?:" else f"{begun}."


def _line(report: Report) -> int | None:
    """The line of the learner's program that the reason names, or the last one of a traceback."""
    named = STARTS_WITH_LINE.match(report.reason)
    failing = report.first_broken
    traced = OWN_LINE.findall(failing.trace or "") if failing else []
    lines = [report.line, *([int(named[1])] if named else []), *([int(traced[-1])] if traced else [])]
    return next((line for line in lines if line), None)
