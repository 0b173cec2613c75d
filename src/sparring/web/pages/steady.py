"""Momentum as the page shows it: a map of days, minutes by week, milestones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from django.utils.safestring import SafeString, mark_safe

from sparring.practice.measuring.momentum import Momentum
from sparring.practice.words import MONTHS, counted, spoken
from sparring.recall.measuring.momentum import PractisedDay

MOST_COLUMNS, FEWEST_COLUMNS = 26, 12
STEP = 15
"""The distance of two days of the map, in its own units."""
LATE = 15
"""A month of which the map shows less has no name above it."""
SHADES = (10, 25, 45)
"""From how many minutes on a day is drawn darker."""
MOST_WEEKS = 8


@dataclass(frozen=True, slots=True)
class Map:
    """Weeks side by side, Monday on top: what is drawn, how wide it is, and the same in words."""

    width: int
    drawing: SafeString
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A week's minutes; its width is in percent of the longest one or of what is planned."""

    label: str
    minutes: int
    width: int
    is_now: bool


def map_of(days: Iterable[PractisedDay], today: date) -> Map:
    """The map of the last half year, or of what there is of it, with room for the weeks to come."""
    minutes = {one.date: one.minutes for one in days}
    monday = today - timedelta(days=today.weekday())
    oldest = monday - timedelta(weeks=MOST_COLUMNS - 1)
    first = max(min(minutes, default=monday), oldest)
    first -= timedelta(days=first.weekday())
    columns = max((monday - first).days // 7 + 1, FEWEST_COLUMNS)
    all_ = [first + timedelta(days=ahead) for ahead in range(7 * columns)]
    squares = [_square(day, number, minutes, today) for number, day in enumerate(all_)]
    done = sum(day in minutes for day in all_)
    words = f"Practised on {counted(done, 'day')} since {spoken(first)}"
    return Map(STEP * columns, mark_safe("".join([*_months(all_), *squares])), words)


def bars(weeks: Mapping[date, float], planned: int, today: date) -> list[Bar]:
    """The minutes of the last weeks, those without practice too, the latest first."""
    this = today - timedelta(days=today.weekday())
    first = min(weeks, default=this)
    count = min((this - first).days // 7 + 1, MOST_WEEKS)
    mondays = [this - timedelta(weeks=back) for back in range(max(count, 1))]
    most = max(planned, *(weeks.get(one, 0.0) for one in mondays), 1)
    return [
        Bar(_short(one), round(weeks.get(one, 0.0)), round(100 * weeks.get(one, 0.0) / most), one == this)
        for one in mondays
    ]


def streak_words(found: Momentum) -> str:
    """The days in a row; nothing where there are none or they are switched off."""
    if found.streak is None or found.streak.days == 0:
        return ""
    return f"{counted(found.streak.days, 'day')} in a row"


def rest_words(found: Momentum) -> str:
    """What rest does to the days in a row."""
    if found.streak is None:
        return ""
    left = found.streak.rests_left
    return "days off never break it" if left == 0 else f"{counted(left, 'rest day')} free this week"


def _square(day: date, number: int, minutes: Mapping[date, float], today: date) -> str:
    """A day as SVG; drawn here, since a template takes its time for every dot of half a year."""
    spent = minutes.get(day)
    shade = -1 if day > today else 0 if spent is None else 1 + sum(spent >= least for least in SHADES)
    said = spoken(day) if spent is None else f"{spoken(day)}: {counted(round(spent), 'minute')}"
    x, y = STEP * (number // 7), STEP * (number % 7)
    return (
        f'<rect x="{x}" y="{y}" width="12" height="12" rx="3" class="s{shade}">'
        f"<title>{escape(said)}</title></rect>"
    )


def _months(days: Iterable[date]) -> Iterator[str]:
    """Where months begin, above the map; one that has little room at its edge is left out."""
    for number, day in enumerate(days):
        if day.day == 1 or (number == 0 and day.day < LATE):
            yield f'<text x="{STEP * (number // 7)}" y="-5">{MONTHS[day.month - 1]}</text>'


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"
