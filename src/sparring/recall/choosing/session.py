"""A day's session: fixed when it is opened, extended or swapped only by the learner, and it ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sparring.recall.choosing import pick, skip
from sparring.recall.choosing.board import Board
from sparring.recall.choosing.pick import Pick, Why
from sparring.recall.choosing.plan import another_pick, pick_of, plan_day
from sparring.recall.choosing.prospect import Prospect
from sparring.recall.choosing.skip import Skip, SkipWhy
from sparring.recall.remembering.record import Record


@dataclass(frozen=True, slots=True)
class Session:
    """The questions of one day in their order, and what the learner put aside."""

    date: date
    picks: tuple[Pick, ...]
    skips: tuple[Skip, ...] = ()

    @property
    def minutes(self) -> float:
        """What the whole list needs."""
        return sum(one.minutes for one in self.picks)

    def to_json(self) -> dict[str, Any]:
        """Plain values that `from_json` reads back."""
        return {
            "date": self.date.isoformat(),
            "picks": [one.to_json() for one in self.picks],
            "skips": [one.to_json() for one in self.skips],
        }


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a session is."""

    done: tuple[Pick, ...]
    open: tuple[Pick, ...]

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do today."""
        return not self.open

    @property
    def minutes_left(self) -> int:
        """The minutes that the open questions need."""
        return round(sum(one.minutes for one in self.open))

    @property
    def words(self) -> str:
        """Such as "2 of 5 done, 18 minutes left"."""
        of = len(self.done) + len(self.open)
        if self.is_over:
            return f"all {of} done" if of > 1 else "done"
        unit = "minute" if self.minutes_left == 1 else "minutes"
        return f"{len(self.done)} of {of} done, {self.minutes_left} {unit} left"


def from_json(found: Mapping[str, Any]) -> Session:
    """The session that `to_json` wrote."""
    return Session(
        date.fromisoformat(found["date"]),
        tuple(pick.from_json(one) for one in found["picks"]),
        tuple(skip.from_json(one) for one in found["skips"]),
    )


def open_session(board: Board) -> Session:
    """The session of a day, fixed from now on."""
    return Session(board.today, plan_day(board))


def progress(session: Session, record: Record) -> Progress:
    """What of a session is done, by the log alone."""
    today = session.date.toordinal()
    done = [one.question in record.cards and record.cards[one.question].day >= today for one in session.picks]
    return Progress(
        tuple(one for one, is_done in zip(session.picks, done, strict=True) if is_done),
        tuple(one for one, is_done in zip(session.picks, done, strict=True) if not is_done),
    )


def extended(session: Session, board: Board) -> Session:
    """The session with one question more, at the learner's wish; the same when there is none."""
    another = another_pick(board, session.picks)
    return replace(session, picks=(*session.picks, another)) if another else session


def swapped(session: Session, question: str, why: SkipWhy, board: Board) -> Session:
    """The session with another question in the place of one that the learner does not want today."""
    place = next((at for at, one in enumerate(session.picks) if one.question == question), None)
    if place is None:
        return session
    old, taken = session.picks[place], {one.question for one in session.picks}
    fitting = [
        one for one in board.prospects if one.candidate.identity not in taken and _suits(one, old, why)
    ]
    same_round = [one for one in fitting if one.candidate.round is old.round]
    best = next(iter(same_round or fitting), None)
    new = () if best is None else (pick_of(best, board, Why.ASKED_FOR),)
    return replace(
        session,
        picks=(*session.picks[:place], *new, *session.picks[place + 1 :]),
        skips=(*session.skips, Skip(question, why, session.date)),
    )


def _suits(prospect: Prospect, old: Pick, why: SkipWhy) -> bool:
    """Whether a question may stand for one put aside: shorter if that was the reason, never much longer."""
    limit = 0.6 * old.minutes if why is SkipWhy.TOO_LONG else max(1.5 * old.minutes, old.minutes + 3)
    return prospect.minutes <= limit
