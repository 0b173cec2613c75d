"""What a learner prepares for: role, date, company, rounds and minutes, as the settings hold them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sparring.bank.kind import Role
from sparring.errors import ChoiceRefused
from sparring.recall.aiming.calendar import Calendar
from sparring.recall.round import Round
from sparring.store.choices import Choices, choices, choose
from sparring.store.who import Who

LONGEST = 200
"""What one setting holds."""
MOST_MINUTES = 600
SPANS = "such as 2026-12-24 or 2026-12-24/2026-12-26"


@dataclass(frozen=True, slots=True)
class Preparation:
    """Everything that the plan is made for; `rounds` empty means the role's typical ones."""

    role: Role | None
    interview: date | None
    company: str
    rounds: tuple[Round, ...]
    minutes: tuple[int, int, int, int, int, int, int]
    """Minutes per weekday, Monday first."""
    days_off: frozenset[date]
    momentum: frozenset[str]
    """What of momentum is switched on: streak, minutes, heatmap, milestones."""

    @property
    def calendar(self) -> Calendar:
        """The calendar that the plan keeps to."""
        return Calendar(self.minutes, self.interview, self.days_off)


def preparation(who: Who) -> Preparation:
    """What the learner chose; what cannot be read, an imported setting for instance, counts as not chosen."""
    return _read(choices(who))


def prepare(who: Who, wanted: Mapping[str, str], now: datetime) -> Preparation:
    """Stores settings, by the names of `Choices`, when all of them make sense; else says which does not."""
    checked = {name: CHECKS[name](text.strip()) for name, text in wanted.items() if name in CHECKS}
    if "minutes_per_day" in checked and "weekday_minutes" not in checked:
        checked["weekday_minutes"] = ""
    choose(who, {**wanted, **checked}, now)
    return preparation(who)


def days_in(text: str) -> frozenset[date]:
    """The days of a text such as "2026-12-24/2026-12-26 2027-01-01"; raises ValueError."""
    found: set[date] = set()
    for part in text.replace(",", " ").split():
        first, _, last = part.partition("/")
        begin, end = date.fromisoformat(first), date.fromisoformat(last or first)
        if (end - begin).days not in range(366):
            raise ValueError(part)
        found.update(begin + timedelta(days=ahead) for ahead in range((end - begin).days + 1))
    return frozenset(found)


def _read(found: Choices) -> Preparation:
    return Preparation(
        role=Role(found.role) if found.role in list(Role) else None,
        interview=_date(found.interview_date),
        company=found.company,
        rounds=tuple(one for one in Round if one.value in found.rounds.split()),
        minutes=_week(found),
        days_off=_days_off(found.days_off),
        momentum=frozenset(found.momentum.split()),
    )


def _week(found: Choices) -> tuple[int, int, int, int, int, int, int]:
    numbers = _numbers(found.weekday_minutes)
    if len(numbers) != 7:
        every = _numbers(found.minutes_per_day)
        numbers = (every if len(every) == 1 else [30]) * 7
    mon, tue, wed, thu, fri, sat, sun = numbers
    return mon, tue, wed, thu, fri, sat, sun


def _numbers(text: str) -> list[int]:
    parts = text.replace(",", " ").split()
    is_whole = all(part.isascii() and part.isdigit() and int(part) <= MOST_MINUTES for part in parts)
    return [int(part) for part in parts] if is_whole else []


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _days_off(text: str) -> frozenset[date]:
    try:
        return days_in(text)
    except ValueError:
        return frozenset()


def _checked_role(text: str) -> str:
    if text and text not in list(Role):
        raise ChoiceRefused(f"Role: {text!r} is none of {_listed(Role)}.")
    return text


def _checked_date(text: str) -> str:
    if text and _date(text) is None:
        raise ChoiceRefused("Interview date: give a day as YYYY-MM-DD, or nothing.")
    return text


def _checked_company(text: str) -> str:
    if len(text) > LONGEST:
        raise ChoiceRefused(f"Company: at most {LONGEST} characters.")
    return text


def _checked_rounds(text: str) -> str:
    named = text.replace(",", " ").split()
    if not set(named) <= set(Round):
        raise ChoiceRefused(f"Rounds: name some of {_listed(Round)}.")
    return " ".join(one for one in Round if one.value in named)


def _checked_minutes(text: str) -> str:
    if len(_numbers(text)) != 1 or not 5 <= int(text) <= MOST_MINUTES:
        raise ChoiceRefused(f"Minutes per day: give a whole number from 5 to {MOST_MINUTES}.")
    return str(int(text))


def _checked_week(text: str) -> str:
    numbers = _numbers(text)
    if text and (len(numbers) not in (1, 7) or not any(numbers)):
        raise ChoiceRefused(
            f"Minutes per weekday: give seven whole numbers up to {MOST_MINUTES}, Monday first, not all 0."
        )
    return " ".join(map(str, numbers * 7 if len(numbers) == 1 else numbers))


def _checked_days_off(text: str) -> str:
    try:
        days_in(text)
    except ValueError:
        raise ChoiceRefused(f"Days off: give days or spans of up to a year, {SPANS}.") from None
    if len(text) > LONGEST:
        raise ChoiceRefused(f"Days off: at most {LONGEST} characters. Write spans, {SPANS}.")
    return " ".join(text.replace(",", " ").split())


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


CHECKS = {
    "role": _checked_role,
    "interview_date": _checked_date,
    "company": _checked_company,
    "rounds": _checked_rounds,
    "minutes_per_day": _checked_minutes,
    "weekday_minutes": _checked_week,
    "days_off": _checked_days_off,
}
