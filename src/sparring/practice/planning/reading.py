"""From stored events to attempts: what was tried, how it went, and what the learner asked for."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import NamedTuple

from sparring.bank.index.summary import Summary
from sparring.bank.kind import Level
from sparring.checking.verdict import Verdict
from sparring.recall.choosing.session import Session
from sparring.recall.choosing.session import from_json as session_from
from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.pace import minutes_of
from sparring.recall.grading.rate import rate_program
from sparring.recall.grading.rating import Rating
from sparring.recall.measuring.momentum import PractisedDay
from sparring.recall.remembering.placement import PLACEMENT
from sparring.recall.round import Round, round_of
from sparring.store.happened import Happened

OPENED = "opened"
"""The change with which a session begins; later ones extend, swap or plan it anew."""
UNKNOWN_MINUTES = 5
"""What an attempt at a question counts that is no longer in the bank and says no time."""
PLACED_MINUTES = 1
"""What a question of the placement counts: only its key points are looked at, which says nothing of pace."""
UNKNOWN_ROUNDS = {"try": Round.CODING, "answer": Round.THEORY}
VERDICTS = {verdict.value: verdict for verdict in Verdict}
RATINGS: dict[object, Rating] = {rating.value: rating for rating in Rating}


class Graded(NamedTuple):
    """How an attempt went, the seconds that it took, and what was predicted of it."""

    rating: Rating
    seconds: float | None
    predicted: float | None


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
    days: dict[date, PractisedDay] = field(default_factory=dict)
    """What was done on each day."""

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
        known = self.questions.get(one.question)
        name = known.identity if known else one.question
        graded = self._program(one, name, (day, at)) if one.kind == "try" else _answer(one)
        if graded is None:
            return None
        found = _attempt(one, known, (day, at), graded)
        self.attempts.append(found)
        if one.kind == "try":
            self.tries[name] = found
        self.latest[name] = day
        self._add_day(found)
        asked = self.asked_again.get(name)
        if asked is not None and asked <= day:
            del self.asked_again[name]
        return found

    def _program(self, one: Happened, name: str, when: tuple[date, datetime]) -> Graded | None:
        """A sitting of tries counts as its first one and, where that did not pass, the pass that followed."""
        verdict = VERDICTS.get(one.verdict or "")
        if verdict is None:
            return None
        day, at = when
        known, first = self.questions.get(name), self.tries.get(name)
        began = first if first is not None and first.date == day else None
        took = _took(one, at, began)
        minutes = known.minutes if known else UNKNOWN_MINUTES
        rating = rate_program(verdict, minutes, hints=self.hints.get(name, 0), seconds=took)
        if rating is None:
            return None
        if rating is not Rating.AGAIN:
            self.hints.pop(name, None)
        if began is not None and (rating is Rating.AGAIN or began.rating is not Rating.AGAIN):
            return None
        return Graded(rating, took, self._predicted(one, name, day))

    def _predicted(self, one: Happened, name: str, day: date) -> float | None:
        """What the session of the day said when it was fixed; only the first attempt is what it spoke of."""
        session = self.sessions.get(day)
        if one.predicted is not None or session is None or self.latest.get(name) == day:
            return one.predicted
        return next((pick.predicted for pick in session.picks if pick.question == name), None)

    def _add_day(self, found: Attempt) -> None:
        """Counts an attempt to its day."""
        known, minutes = self.days.get(found.date), minutes_of(found)
        self.days[found.date] = (
            PractisedDay(found.date, found.at, found.at, 1, minutes)
            if known is None
            else PractisedDay(found.date, known.first, found.at, known.attempts + 1, known.minutes + minutes)
        )

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


MUTABLE = ("attempts", "sessions", "asked_again", "hints", "tries", "latest", "days")


def _answer(one: Happened) -> Graded | None:
    rating = RATINGS.get(one.rest.get("rating")) if isinstance(one.rest, dict) else None
    return None if rating is None else Graded(rating, one.seconds, one.predicted)


def _attempt(one: Happened, known: Summary | None, when: tuple[date, datetime], graded: Graded) -> Attempt:
    """The attempt; a question that is no longer in the bank has its topic in its name."""
    day, at = when
    minutes, seconds = known.minutes if known else UNKNOWN_MINUTES, graded.seconds
    if one.mode == PLACEMENT:
        minutes, seconds = PLACED_MINUTES, None
    return Attempt(
        one.id,
        known.identity if known else one.question,
        known.topic if known else one.question.partition("/")[0],
        round_of(known.kind) if known else UNKNOWN_ROUNDS[one.kind],
        known.level if known else Level.MEDIUM,
        minutes,
        at,
        day,
        graded.rating,
        one.confidence,
        graded.predicted,
        seconds,
        one.mode,
    )


def _took(one: Happened, at: datetime, began: Attempt | None) -> float | None:
    """Seconds of writing: as the face measured them, else since the first try of the day."""
    measured = one.rest.get("writing_seconds") if isinstance(one.rest, dict) else None
    if isinstance(measured, int | float):
        return float(measured)
    return None if began is None else (at - began.at).total_seconds()


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
