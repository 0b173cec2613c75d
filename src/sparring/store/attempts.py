"""What was tried, and how it went: the queries behind the progress page and today's list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.db.models import Count, Max, Q, QuerySet

from sparring.checking.clean import clean
from sparring.store import models
from sparring.store.owned import owned
from sparring.store.remembered import remembered
from sparring.store.who import Who

PASSED = "passed"
NO_ATTEMPT = ("malformed", "not_attempted", "judge_error")
"""Verdicts of what was no attempt: nothing that could be judged, an unchanged starter, a fault of ours."""
ATTEMPT = (
    "id",
    "question",
    "kind",
    "at",
    "date",
    "face",
    "mode",
    "verdict",
    "rest__rating",
    "report__robust",
)
TOLD = ("source", "ticks", "unaided", "confidence")
GOOD = Q(kind="try", verdict=PASSED) | Q(kind="answer", rest__rating="good")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a question stands: tries and answers, how many were good, and when the last one was."""

    question: str
    attempts: int
    good: int
    last: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try or one graded answer; `outcome` is the verdict or the rating.

    `is_fragile` says of a passed program that a strict edge case breaks it.
    """

    id: str
    question: str
    kind: str
    at: str
    date: str
    face: str
    mode: str
    outcome: str
    is_fragile: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Told:
    """What one attempt was in full: the program or the text, and for an answer its ticks and confidence."""

    attempt: Attempt
    source: str
    ticks: Mapping[str, bool]
    unaided: bool
    confidence: int | None
    before: str
    """The program of the try before this one; empty where it is the first."""


@remembered
def standings(who: Who) -> dict[str, Standing]:
    """How every question stands that was tried at least once."""
    rows = (
        _attempts(who)
        .values("question")
        .annotate(attempts=Count("id"), good=Count("id", filter=GOOD), last=Max("at"))
        .values_list("question", "attempts", "good", "last")
    )
    return {row[0]: Standing(*row) for row in rows}


@remembered
def recent_attempts(who: Who, limit: int = 20, question: str | None = None) -> tuple[Attempt, ...]:
    """The latest attempts, the newest first; of one question or of all."""
    rows = _attempts(who).order_by("-at")
    rows = rows.filter(question=question) if question else rows
    return tuple(_read(rows[:limit]))


def told(who: Who, question: str, identity: str) -> Told | None:
    """One attempt at a question; None where the learner made none with this id."""
    rows = _attempts(who).filter(question=question)
    row = next(iter(rows.filter(id=identity).values_list(*ATTEMPT, *TOLD)), None)
    if row is None:
        return None
    attempt, (source, ticked, unaided, confidence) = _made(row[: len(ATTEMPT)]), row[len(ATTEMPT) :]
    earlier = (
        rows.filter(kind=attempt.kind, at__lt=attempt.at).order_by("-at").values_list("source", flat=True)
    )
    ticks = {str(name): bool(tick) for name, tick in (ticked or {}).items()}
    return Told(attempt, source or "", ticks, unaided is not False, confidence, earlier.first() or "")


def hints_seen(who: Who, question: str) -> int:
    """How many different hints of a question were taken."""
    rows = owned(models.Event, who).filter(question=question, kind="hint")
    return rows.values("hints").distinct().count()


def last_source(who: Who, question: str) -> str | None:
    """The program that was tried last."""
    rows = owned(models.Event, who).filter(question=question, kind="try").order_by("-at")
    return rows.values_list("source", flat=True).first()


def _attempts(who: Who) -> QuerySet[models.Event]:
    rows = owned(models.Event, who).filter(kind__in=("try", "answer"))
    return rows.exclude(kind="try", verdict__in=NO_ATTEMPT)


def _read(rows: QuerySet[models.Event]) -> Iterator[Attempt]:
    yield from map(_made, rows.values_list(*ATTEMPT))


def _made(row: Sequence[Any]) -> Attempt:
    *texts, verdict, rating, robust = row  # an imported event may hold anything
    plain = Attempt(*(clean(str(text)) for text in (*texts, verdict or rating or "")))
    return replace(plain, is_fragile=verdict == PASSED and robust is False)
