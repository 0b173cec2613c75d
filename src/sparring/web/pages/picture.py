"""The plan to the date as a picture: its phases in a row, its days in a calendar, its minutes in one bar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sparring.practice.planning.days import PlannedDay, PlannedWeek
from sparring.practice.planning.plan import Plan
from sparring.practice.words import MONTHS, PHASES, ROUNDS, counted, spoken
from sparring.recall.aiming.phase import Phase
from sparring.recall.aiming.role import LoopRound

MOST_WEEKS = 12
FIRST_WEEKS, LAST_WEEKS = 4, 7
"""Of a longer plan the beginning and the end are shown; the middle is one row."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase of the plan: from when to when, and how many days of the whole."""

    phase: Phase
    word: str
    sentence: str
    span: str
    days: int
    is_now: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A day of the calendar: its number, how it looks, and the same in words."""

    number: int
    style: str
    sign: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """A week of the calendar; of one that only stands for others `cells` is empty."""

    label: str
    cells: tuple[Cell | None, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the minutes: its share in percent."""

    name: str
    word: str
    percent: int


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that is drawn."""

    stretches: tuple[Stretch, ...]
    rows: tuple[Row, ...]
    shares: tuple[Share, ...]
    loop: tuple[LoopRound, ...]
    has_mocks: bool


def picture_of(found: Plan, weeks: Sequence[PlannedWeek]) -> Picture:
    """The picture of a plan."""
    days = [day for week in weeks for day in week.days if day is not None]
    return Picture(
        tuple(_stretches(days, found)),
        tuple(_rows(weeks, found.today)),
        tuple(_shares(found)),
        _loop(found),
        any(day.is_mock for day in days),
    )


def _stretches(days: Sequence[PlannedDay], found: Plan) -> Iterator[Stretch]:
    for phase in dict.fromkeys(day.phase for day in days):
        own = [day.date for day in days if day.phase is phase]
        said = PHASES[phase]
        span = f"{_short(own[0])} to {_short(own[-1])}" if len(own) > 1 else _short(own[0])
        yield Stretch(phase, said.word, said.sentence, span, len(own), phase is found.phase)


def _rows(weeks: Sequence[PlannedWeek], today: date) -> Iterator[Row]:
    is_long = len(weeks) > MOST_WEEKS
    for week in weeks[:FIRST_WEEKS] if is_long else weeks:
        yield _row(week, today)
    if is_long:
        middle = weeks[FIRST_WEEKS:-LAST_WEEKS]
        minutes = round(sum(week.minutes for week in middle) / len(middle))
        yield Row("", (), f"{counted(len(middle), 'week')} more of {counted(minutes, 'minute')} each")
        yield from (_row(week, today) for week in weeks[-LAST_WEEKS:])


def _row(week: PlannedWeek, today: date) -> Row:
    cells = tuple(None if day is None else _cell(day, today) for day in week.days)
    return Row(_short(week.monday), cells, f"{week.minutes} min" if week.minutes else "")


def _cell(day: PlannedDay, today: date) -> Cell:
    is_off = day.minutes == 0 and not day.is_interview
    styles = {"interview": day.is_interview, "off": is_off, "today": day.date == today, "mock": day.is_mock}
    style = " ".join([day.phase.value, *(name for name, holds in styles.items() if holds)])
    sign = "★" if day.is_interview else "◆" if day.is_mock else ""
    return Cell(day.date.day, style, sign, f"{spoken(day.date)}: {_words(day)}")


def _words(day: PlannedDay) -> str:
    if day.is_interview:
        return "your interview"
    if day.minutes == 0:
        return "a day off"
    what = "a mock round" if day.is_mock else PHASES[day.phase].word
    return f"{what}, {counted(day.minutes, 'minute')}"


def _shares(found: Plan) -> Iterator[Share]:
    program, long_ = round(100 * found.floors.program), round(100 * found.floors.long)
    if program:
        yield Share("program", "programs", program)
    if long_:
        yield Share("long", "designs and cases", long_)
    yield Share("rest", "theory and reviews", 100 - program - long_)


def _loop(found: Plan) -> tuple[LoopRound, ...]:
    """The rounds to come: those that the learner named, else the role's typical ones."""
    wanted = found.prepared.rounds
    typical = tuple(one for one in found.loop if not wanted or one.round in wanted)
    known = {one.round for one in typical}
    others = (LoopRound(one, ROUNDS[one].sentence.capitalize(), 0) for one in wanted if one not in known)
    return (*typical, *others)


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"
