"""A program that passed comes back for review with a blank file; the old one stays beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.inbox.event import Event, EventKind
from sparring.practice.learner import Learner
from sparring.practice.start import file_for


@dataclass(frozen=True, slots=True)
class PutAside:
    """The program of an earlier day: where it is kept, and the day on which it passed."""

    path: Path
    date: str


def put_aside(question: Question, learner: Learner, work: Path) -> PutAside | None:
    """Moves the file that passed on an earlier day and was not touched since; None where there is none."""
    path = file_for(question, work)
    passed = passed_before(question, learner) if path.is_file() else None
    if passed is None or path.read_text(encoding="utf-8", errors="replace") != passed.source:
        return None
    kept = path.with_name(f"{path.stem}.{datetime.fromisoformat(passed.at):%Y%m%d-%H%M%S}.py")
    path.replace(kept)
    return PutAside(kept, passed.date)


def passed_before(question: Question, learner: Learner) -> Event | None:
    """The pass of an earlier day after which nothing was tried."""
    names = (question.identity, *question.aliases)
    tries = (one for one in learner.inbox.events() if one.kind == EventKind.TRY and one.question in names)
    latest = max(tries, key=lambda one: one.at, default=None)
    is_over = latest is not None and latest.verdict == Verdict.PASSED and latest.date < learner.moment.date
    return latest if is_over else None
