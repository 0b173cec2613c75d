"""All questions as one table: how each stands with a learner, filtered and sorted as they want."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import NamedTuple

from sparring.bank.index.index import Index
from sparring.bank.index.summary import Summary, by_demand
from sparring.bank.kind import Kind, Level
from sparring.bank.words import is_like, words_in
from sparring.inbox.own import Own
from sparring.store.attempts import Standing, standings
from sparring.store.own import own
from sparring.store.who import Who


class Status(StrEnum):
    """How a question stands with a learner."""

    NEW = "new"
    TRIED = "tried"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a table should show; an empty text asks for all, a `-` before the order turns it round."""

    words: str = ""
    topic: str = ""
    kind: str = ""
    level: str = ""
    status: str = ""
    own: str = ""
    sort: str = ""


NAMES = tuple(one.name for one in fields(Wanted))
MARKED, NOTED = "marked", "noted"


class Row(NamedTuple):  # not a dataclass: every table makes a thousand
    """One question of the table; `last` is when it was tried last, in UTC, or empty."""

    question: Summary
    place: int
    status: Status
    last: str
    is_marked: bool
    has_note: bool


def browse(who: Who, index: Index, wanted: Wanted) -> list[Row]:
    """The rows that a learner wants to see, in the order that they want."""
    standing, kept = standings(who), own(who)
    places = {topic.name: place for place, topic in enumerate(index.topics)}
    fitting = [one for one in index.questions if _fits(one, wanted)]
    rows = [_row(one, places[one.topic], standing, kept) for one in fitting]
    rows = [row for row in rows if not wanted.status or row.status == wanted.status]
    if wanted.own:
        rows = [row for row in rows if (row.is_marked if wanted.own == MARKED else row.has_note)]
    return in_order(rows, wanted.sort)


def in_order(rows: Iterable[Row], sort: str) -> list[Row]:
    """The rows sorted; equal ones by demand."""
    name = sort.removeprefix("-")
    found = sorted(rows, key=lambda row: by_demand(row.question))
    if name in ORDERS:
        found.sort(key=ORDERS[name], reverse=sort.startswith("-"))
    return found


ORDERS: Mapping[str, Callable[[Row], str | int]] = {
    "title": lambda row: row.question.title.casefold(),
    "topic": lambda row: row.place,
    "kind": lambda row: list(Kind).index(row.question.kind),
    "level": lambda row: list(Level).index(row.question.level),
    "minutes": lambda row: row.question.minutes,
    "asked": lambda row: row.question.asked,
    "status": lambda row: list(Status).index(row.status),
    "seen": lambda row: row.last,
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


def _row(one: Summary, place: int, standing: Mapping[str, Standing], kept: Own) -> Row:
    """A question with what is known of it under its present and its former names."""
    names = (one.identity, *one.aliases) if one.aliases else (one.identity,)
    known = [standing[name] for name in names if name in standing]
    is_marked, has_note = kept.is_marked(names), bool(kept.note(names))
    if not known:
        return Row(one, place, Status.NEW, "", is_marked, has_note)
    status = Status.GOOD if any(found.good for found in known) else Status.TRIED
    return Row(one, place, status, max(found.last for found in known), is_marked, has_note)
