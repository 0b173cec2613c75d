"""Questions, attempts and whole logs for the tests of recall."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from sparring.bank.kind import Level
from sparring.recall.aiming.aim import Aim
from sparring.recall.aiming.calendar import Calendar, every_day
from sparring.recall.aiming.candidate import Candidate, normalised
from sparring.recall.aiming.floors import Floors
from sparring.recall.choosing.board import Board, board
from sparring.recall.choosing.pick import Pick
from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.fsrs_memory import FsrsMemory
from sparring.recall.remembering.record import Record, replay
from sparring.recall.round import Round

START = date(2027, 1, 4)
MEMORY = FsrsMemory()
MINUTES = {Round.THEORY: 6, Round.CODING: 25, Round.CASE: 13, Round.DESIGN: 18}


def candidate(number: int, round_: Round = Round.THEORY, weight: float = 1.0, topic: str = "") -> Candidate:
    """A question; without a topic, one of seven for theory and the page of its round for others."""
    topic = topic or (f"topic-{number % 7}" if round_ is Round.THEORY else f"page-{round_.value}")
    return Candidate(
        f"{topic}/question-{number:03}",
        f"Question {number}",
        topic,
        round_,
        tuple(Level)[number % 3],
        MINUTES[round_],
        weight,
    )


def bank(theory: int = 60, coding: int = 12, case: int = 6, design: int = 6) -> tuple[Candidate, ...]:
    """A small bank with all rounds; weights differ."""
    counts = {Round.THEORY: theory, Round.CODING: coding, Round.CASE: case, Round.DESIGN: design}
    rounds = [round_ for round_, count in counts.items() for _ in range(count)]
    return normalised(
        candidate(number, round_, weight=1.0 + (number * 7) % 5) for number, round_ in enumerate(rounds)
    )


def attempt(
    one: Candidate,
    day: date,
    rating: Rating = Rating.GOOD,
    *,
    number: int = 0,
    minutes: float | None = None,
) -> Attempt:
    """An attempt at six in the evening (UTC); `number` tells those of a day apart."""
    return Attempt(
        id=f"{day.isoformat()}-{number:04}-{one.identity}",
        question=one.identity,
        topic=one.topic,
        round=one.round,
        level=one.level,
        minutes=round(one.minutes),
        at=datetime(day.year, day.month, day.day, 18, tzinfo=UTC) + timedelta(minutes=number),
        date=day,
        rating=rating,
        seconds=None if minutes is None else 60 * minutes,
    )


def aim(
    minutes: int = 40, *, days: int = 30, floors: Floors | None = None, calendar: Calendar | None = None
) -> Aim:
    """An aim over the small bank, with the interview so many days after START."""
    interview = START + timedelta(days=days)
    return Aim(bank(), floors or Floors(), calendar or every_day(minutes, interview))


def board_of(one: Aim, attempts: Sequence[Attempt] = (), today: date = START) -> Board:
    """The board of a day after a log."""
    return board(one, replay(attempts, MEMORY), today)


def practised(picks: Sequence[Pick], one: Aim, day: date, ratings: Sequence[Rating]) -> list[Attempt]:
    """A day on which every pick was tried, with the minutes that were planned for it."""
    by_identity = {found.identity: found for found in one.candidates}
    return [
        attempt(by_identity[pick.question], day, ratings[at % len(ratings)], number=at, minutes=pick.minutes)
        for at, pick in enumerate(picks)
    ]


def empty_record() -> Record:
    """The record of a new learner."""
    return Record(MEMORY)


@st.composite
def logs(draw: st.DrawFn, most: int = 60, days: int = 20) -> list[Attempt]:
    """Logs over the first days: any questions, any ratings, in order of time."""
    candidates = bank()
    size = draw(st.integers(0, most))
    found = [
        attempt(
            candidates[draw(st.integers(0, len(candidates) - 1))],
            START + timedelta(days=draw(st.integers(0, days - 1))),
            draw(st.sampled_from(Rating)),
            number=number,
            minutes=draw(st.none() | st.floats(0.5, 40)),
        )
        for number in range(size)
    ]
    return sorted(found, key=lambda one: (one.at, one.id))
