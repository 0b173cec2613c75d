"""The end of a day: what moved, what comes tomorrow, and nothing more to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sparring.bank.index.summary import Summary
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of, learner_aim, picks_for
from sparring.practice.planning.today import Step, today
from sparring.recall.choosing.due import due_date
from sparring.recall.choosing.pick import Pick
from sparring.recall.grading.rating import Rating

LOOK_AHEAD = 60


@dataclass(frozen=True, slots=True)
class Moved:
    """A question of today: how likely it was to go well before, how it went, when it comes back."""

    question: Summary
    before: float
    rating: Rating
    back: date | None


@dataclass(frozen=True, slots=True)
class Tomorrow:
    """What the next day with practice asks, as of now; it is fixed only when it is opened."""

    date: date
    questions: tuple[tuple[Summary, Pick], ...]

    @property
    def minutes(self) -> int:
        return round(sum(pick.minutes for _, pick in self.questions))


@dataclass(frozen=True, slots=True)
class Closing:
    """What a finished day comes to."""

    moved: tuple[Moved, ...]
    minutes: int
    """Practised today, in all."""
    tomorrow: Tomorrow | None


def closing(practice: Practice) -> Closing:
    """What moved today and what comes next; it may be asked before the day is done, too."""
    record, aim = found_of(practice).record, learner_aim(practice)
    moved = tuple(
        Moved(
            step.question,
            step.pick.predicted,
            step.rating,
            due_date(step.question.identity, record, aim.calendar, practice.day),
        )
        for step in _done(practice)
        if step.rating is not None
    )
    return Closing(moved, round(record.practised_on(practice.day.toordinal())), tomorrow(practice))


def tomorrow(practice: Practice) -> Tomorrow | None:
    """The next day on which minutes are planned; None when the calendar has none before long."""
    calendar = learner_aim(practice).calendar
    first = date.fromordinal(practice.day.toordinal() + 1)
    days = calendar.practice_days(first, date.fromordinal(first.toordinal() + LOOK_AHEAD))
    day = next(days, None)
    if day is None:
        return None
    known = {one.identity: one for one in practice.index.questions}
    key = ("picks", day, learner_aim(practice).calendar, len(practice.index.questions))
    picks = found_of(practice).kept(key, lambda: picks_for(practice, day))
    return Tomorrow(day, tuple((known[pick.question], pick) for pick in picks if pick.question in known))


def _done(practice: Practice) -> tuple[Step, ...]:
    return today(practice).done
