"""Today's list: a session that is fixed when it is first opened, and that ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sparring.bank.index.summary import Summary
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of, learner_aim, session_of
from sparring.recall.aiming.phase import Phase, phase_of
from sparring.recall.choosing.pick import Pick
from sparring.recall.choosing.session import Session, progress
from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.record import Record


@dataclass(frozen=True, slots=True)
class Step:
    """One question of today; `rating` says how it last went today, None while it is open."""

    question: Summary
    pick: Pick
    rating: Rating | None

    @property
    def is_done(self) -> bool:
        return self.rating is not None


@dataclass(frozen=True, slots=True)
class Today:
    """Today's list; `words` such as "2 of 5 done, 18 minutes left"."""

    date: date
    steps: tuple[Step, ...]
    words: str
    minutes: int
    """What the whole list needs."""
    minutes_left: int
    planned: int
    """The minutes that the learner gives this day; 0 on a day off."""
    days_left: int | None
    phase: Phase

    @property
    def next(self) -> Step | None:
        """The first open question; None when the day is done."""
        return next((step for step in self.steps if not step.is_done), None)

    @property
    def is_over(self) -> bool:
        """Whether there is nothing more to do today, which on a day off holds from the start."""
        return self.next is None

    @property
    def done(self) -> tuple[Step, ...]:
        """What was done of the list."""
        return tuple(step for step in self.steps if step.is_done)


def today(practice: Practice) -> Today:
    """Today's list: the first call of a day fixes it, and every later one says what is done."""
    return today_from(practice, session_of(practice))


def today_from(practice: Practice, session: Session) -> Today:
    """A session as it is shown."""
    record, aim = found_of(practice).record, learner_aim(practice)
    steps = _steps(practice, session, record)
    picks = tuple(step.pick for step in steps)
    how_far = progress(Session(session.date, picks), record)
    left = aim.calendar.days_left(practice.day)
    return Today(
        practice.day,
        steps,
        how_far.words if picks else "nothing planned",
        round(sum(pick.minutes for pick in picks)),
        how_far.minutes_left,
        aim.calendar.minutes_on(practice.day),
        left,
        phase_of(left),
    )


def _steps(practice: Practice, session: Session, record: Record) -> tuple[Step, ...]:
    """The questions that are still in the bank."""
    known = {one.identity: one for one in practice.index.questions}
    found = []
    for pick in session.picks:
        latest = record.latest.get(pick.question)
        rating = latest.rating if latest is not None and latest.date >= session.date else None
        if pick.question in known:
            found.append(Step(known[pick.question], pick, rating))
    return tuple(found)
