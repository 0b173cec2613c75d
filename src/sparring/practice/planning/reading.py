"""From stored events to attempts: what was tried, how it went, and what the learner asked for."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast

from sparring.bank.index.summary import Summary
from sparring.bank.kind import Level
from sparring.recall.attempt import Attempt
from sparring.recall.rate import rate_program
from sparring.recall.rating import Rating
from sparring.recall.round import Round, round_of
from sparring.recall.session import Session
from sparring.recall.session import from_json as session_from
from sparring.store.happened import Happened

OPENED = "opened"
"""The change with which a session begins; later ones extend, swap or plan it anew."""
UNKNOWN_MINUTES = 5
"""What an attempt at a question counts that is no longer in the bank and says no time."""


@dataclass(slots=True)
class Reading:
    """What the events say, oldest first; `take` adds the next one."""

    questions: Mapping[str, Summary]
    """By present and by former names."""
    attempts: list[Attempt] = field(default_factory=list)
    sessions: dict[date, Session] = field(default_factory=dict)
    asked_again: dict[str, date] = field(default_factory=dict)
    """What the learner wants to see again, and from which day."""
    hints: dict[str, int] = field(default_factory=dict)
    """Hints taken since a program last passed."""
    tries: dict[str, Attempt] = field(default_factory=dict)
    """The first try of a question on the last day on which it was tried."""
    latest: dict[str, date] = field(default_factory=dict)
    """The last day of each question."""

    def copied(self) -> Reading:
        """The same, to be read on; what others look at stays as it is."""
        return replace(self, **{name: copy.copy(getattr(self, name)) for name in MUTABLE})

    def take(self, one: Happened) -> Attempt | None:
        """Adds an event; gives the attempt that it was, if it was one."""
        day, at = _date(one.date), _time(one.at)
        if day is None or at is None:
            return None
        match one.kind:
            case "hint":
                name = self._name(one.question)
                self.hints[name] = self.hints.get(name, 0) + 1
            case "session":
                self._take_session(one, day)
            case "rating":
                self._take_wish(one)
            case "try" | "answer":
                return self._take_attempt(one, day, at)
        return None

    def _take_attempt(self, one: Happened, day: date, at: datetime) -> Attempt | None:
        blank = self._blank(one, day, at)
        found = self._program(one, blank) if one.kind == "try" else _answer(one, blank)
        if found is None:
            return None
        if found.predicted is None:
            found = replace(found, predicted=self._predicted(found))
        self.attempts.append(found)
        self.latest[found.question] = day
        asked = self.asked_again.get(found.question)
        if asked is not None and asked <= day:
            del self.asked_again[found.question]
        return found

    def _program(self, one: Happened, blank: Attempt) -> Attempt | None:
        """A sitting of tries counts as its first one and, where that did not pass, the pass that followed."""
        first = self.tries.get(blank.question)
        is_same_day = first is not None and first.date == blank.date
        took = _took(one, blank, first if is_same_day else None)
        verdict = cast(Any, SimpleNamespace(value=str(one.verdict)))
        hints = self.hints.get(blank.question, 0)
        rating = rate_program(verdict, blank.minutes, hints=hints, seconds=took)
        if rating is None:
            return None
        if rating is not Rating.AGAIN:
            self.hints.pop(blank.question, None)
        if first is not None and is_same_day and (rating is Rating.AGAIN or first.rating is not Rating.AGAIN):
            return None
        found = replace(blank, rating=rating, seconds=took)
        self.tries[blank.question] = found
        return found

    def _blank(self, one: Happened, day: date, at: datetime) -> Attempt:
        """An attempt of which only its question and time are known."""
        known = self.questions.get(one.question)
        topic = one.question.partition("/")[0]
        coding = Round.CODING if one.kind == "try" else Round.THEORY
        return Attempt(
            id=one.id,
            question=known.identity if known else one.question,
            topic=known.topic if known else topic,
            round=round_of(known.topic, known.kind) if known else coding,
            level=known.level if known else Level.MEDIUM,
            minutes=known.minutes if known else UNKNOWN_MINUTES,
            at=at,
            date=day,
            rating=Rating.AGAIN,
            confidence=one.confidence,
            predicted=one.predicted,
            mode=one.mode,
        )

    def _predicted(self, found: Attempt) -> float | None:
        """What the session of the day said when it was fixed; only the first attempt is what it spoke of."""
        session = self.sessions.get(found.date)
        picks = session.picks if session else ()
        known = next((pick.predicted for pick in picks if pick.question == found.question), None)
        return None if self.latest.get(found.question) == found.date else known

    def _take_session(self, one: Happened, day: date) -> None:
        """The first opening of a day holds, and every later change; a second opening elsewhere does not."""
        rest = one.rest if isinstance(one.rest, dict) else {}
        if rest.get("change") == OPENED and day in self.sessions:
            return
        try:
            found = session_from(rest["session"])
        except (KeyError, TypeError, ValueError):
            return
        picks = tuple(replace(pick, question=self._name(pick.question)) for pick in found.picks)
        skips = tuple(replace(skip, question=self._name(skip.question)) for skip in found.skips)
        self.sessions[day] = Session(day, picks, skips)

    def _take_wish(self, one: Happened) -> None:
        rest = one.rest if isinstance(one.rest, dict) else {}
        wanted = _date(str(rest.get("ask_again", "")))
        if wanted is not None:
            self.asked_again[self._name(one.question)] = wanted

    def _name(self, question: str) -> str:
        known = self.questions.get(question)
        return known.identity if known else question


MUTABLE = ("attempts", "sessions", "asked_again", "hints", "tries", "latest")


def _answer(one: Happened, blank: Attempt) -> Attempt | None:
    rating = one.rest.get("rating") if isinstance(one.rest, dict) else None
    if rating not in list(Rating):
        return None
    return replace(blank, rating=Rating(rating), seconds=one.seconds)


def _took(one: Happened, blank: Attempt, first: Attempt | None) -> float | None:
    """Seconds of writing: as the face measured them, else since the first try of the day."""
    measured = one.rest.get("writing_seconds") if isinstance(one.rest, dict) else None
    if isinstance(measured, int | float):
        return float(measured)
    return None if first is None else (blank.at - first.at).total_seconds()


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _time(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
