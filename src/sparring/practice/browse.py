"""All questions as one table: how each stands with a learner, filtered and sorted as they want."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import NamedTuple

from sparring.bank.index.summary import Summary, by_demand
from sparring.bank.kind import Kind, Level
from sparring.bank.words import is_like, words_in
from sparring.inbox.own import Own
from sparring.practice.planning.due import due_dates
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of, learner_aim
from sparring.practice.status import Status
from sparring.store.attempts import Standing, standings
from sparring.store.own import own


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a table should show; an empty text asks for all, a `-` before the order turns it round.

    `status` may be `due`, too: what comes back today or should have before.
    """

    words: str = ""
    topic: str = ""
    kind: str = ""
    level: str = ""
    status: str = ""
    own: str = ""
    sort: str = ""


NAMES = tuple(one.name for one in fields(Wanted))
MARKED, NOTED = "marked", "noted"
DUE = "due"


class Row(NamedTuple):  # not a dataclass: every table makes a thousand
    """One question of the table; `last` is when it was tried last in UTC, or empty, `due` when it returns."""

    question: Summary
    place: int
    status: Status
    last: str
    due: date | None
    is_marked: bool
    has_note: bool


def browse(practice: Practice, wanted: Wanted) -> list[Row]:
    """The rows that a learner wants to see, in the order that they want."""
    rows, today = [row for row in all_rows(practice) if _fits(row.question, wanted)], practice.day
    if wanted.status == DUE:
        rows = [row for row in rows if row.due is not None and row.due <= today]
    elif wanted.status:
        rows = [row for row in rows if row.status == wanted.status]
    if wanted.own:
        rows = [row for row in rows if (row.is_marked if wanted.own == MARKED else row.has_note)]
    return in_order(rows, wanted.sort)


def all_rows(practice: Practice) -> Sequence[Row]:
    """Every question, by demand; kept until something happens, since a page needs forty of a thousand."""
    key = ("rows", learner_aim(practice).calendar, practice.day)
    return found_of(practice).kept(key, lambda: _rows(practice))


def in_order(rows: Sequence[Row], sort: str) -> list[Row]:
    """Rows that come by demand, sorted; equal ones stay by demand, and what is never due comes last."""
    name = sort.removeprefix("-")
    if name not in ORDERS:
        return list(rows)
    found = sorted(rows, key=ORDERS[name], reverse=sort.startswith("-"))
    return sorted(found, key=lambda row: row.due is None) if name == DUE else found


ORDERS: Mapping[str, Callable[[Row], str | int | date]] = {
    "title": lambda row: row.question.title.casefold(),
    "topic": lambda row: row.place,
    "kind": lambda row: list(Kind).index(row.question.kind),
    "level": lambda row: list(Level).index(row.question.level),
    "minutes": lambda row: row.question.minutes,
    "asked": lambda row: row.question.asked,
    "status": lambda row: list(Status).index(row.status),
    "seen": lambda row: row.last,
    DUE: lambda row: row.due or date.max,
}


def _fits(one: Summary, wanted: Wanted) -> bool:
    return (
        (not wanted.topic or one.topic == wanted.topic)
        and (not wanted.kind or one.kind == wanted.kind)
        and (not wanted.level or one.level == wanted.level)
        and (not wanted.words or _has(one, words_in(wanted.words)))
    )


def _has(one: Summary, typed: Sequence[str]) -> bool:
    """Whether every word occurs in the title or the name."""
    words = words_in(f"{one.title} {one.name}")
    return all(any(is_like(word, wanted) for word in words) for wanted in typed)


def _rows(practice: Practice) -> list[Row]:
    standing, kept, due = standings(practice.who), own(practice.who), due_dates(practice)
    places = {topic.name: place for place, topic in enumerate(practice.index.topics)}
    return [
        _row(one, (places[one.topic], due.get(one.identity)), standing, kept)
        for one in sorted(practice.index.questions, key=by_demand)
    ]


def _row(
    one: Summary, place_due: tuple[int, date | None], standing: Mapping[str, Standing], kept: Own
) -> Row:
    """A question with what is known of it under its present and its former names."""
    names = (one.identity, *one.aliases) if one.aliases else (one.identity,)
    known = [standing[name] for name in names if name in standing]
    place, due = place_due
    status = Status.NEW if not known else Status.GOOD if any(found.good for found in known) else Status.TRIED
    last = max((found.last for found in known), default="")
    return Row(one, place, status, last, due, kept.is_marked(names), bool(kept.note(names)))
