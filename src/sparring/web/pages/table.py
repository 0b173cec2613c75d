"""What the table of all questions shows: headings that sort, rows as texts, addresses that hold its state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import NamedTuple
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from sparring.inbox.event import Moment
from sparring.practice.browse import DUE, MARKED, NAMES, NOTED, ORDERS, Row, Wanted
from sparring.practice.status import Status
from sparring.practice.words import STANDINGS, due_words
from sparring.web.pages.verdicts import sign_of_status

PATH = "/questions"
COLUMNS = (
    ("title", "Question", ""),
    ("topic", "Topic", ""),
    ("kind", "Kind", ""),
    ("level", "Level", ""),
    ("minutes", "Min", "number"),
    ("asked", "Lists", "number"),
    ("status", "Status", ""),
    ("seen", "Last seen", ""),
    (DUE, "Due", ""),
)
FROM_THE_TOP = ("asked", "seen")
"""Columns in which the most is looked for first."""
STATUSES = {status.value: STANDINGS[status].word for status in Status} | {DUE: "due today"}
OWN = {MARKED: "Marked", NOTED: "With a note"}
SORTS = {
    "topic": "By topic", "title": "By title", "level": "Easiest first", "-level": "Hardest first",
    "minutes": "Shortest first", "-minutes": "Longest first", "-seen": "Seen last first",
    "seen": "Longest not seen first", "status": "New first", "-status": "Went well first",
    DUE: "Due first", f"-{DUE}": "Due last first",
}  # fmt: skip
OWN_SIGNS = {(False, False): "", (True, False): "★", (False, True): "✎", (True, True): "★ ✎"}
SIGNS = {
    status: (sign.tone, f"{sign.symbol} {sign.word}".strip())
    for status, sign in ((status, sign_of_status(status)) for status in Status)
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's head: where it leads, and how the table is sorted by it now."""

    name: str
    label: str
    style: str
    address: str
    direction: str


class Line(NamedTuple):
    """A row as it is read; flat, since a template takes its time for every dot."""

    identity: str
    title: str
    own: str
    topic: str
    kind: str
    level: str
    minutes: int
    asked: int | str
    tone: str
    status: str
    seen: str
    due: str


def wanted_of(query: Mapping[str, str]) -> Wanted:
    """What an address asks for; what makes no sense in it is left out."""
    found = Wanted(**{name: query.get(name, "").strip()[:200] for name in NAMES})
    sort = found.sort if found.sort.removeprefix("-") in ORDERS else ""
    return replace(
        found,
        sort=sort,
        status=found.status if found.status in STATUSES else "",
        own=found.own if found.own in OWN else "",
    )


def address(wanted: Wanted, page: int = 1, path: str = PATH) -> str:
    """The shortest address of a table."""
    query = {name: value for name, value in asdict(wanted).items() if value}
    query |= {"page": str(page)} if page > 1 else {}
    return f"{path}?{urlencode(query)}" if query else path


def headings(wanted: Wanted) -> Iterator[Heading]:
    """The head of the table; a second click turns the order round."""
    for name, label, style in COLUMNS:
        rising, falling = name, f"-{name}"
        first, second = (falling, rising) if name in FROM_THE_TOP else (rising, falling)
        to = second if wanted.sort == first else first
        direction = {rising: "ascending", falling: "descending"}.get(wanted.sort, "")
        yield Heading(name, label, style, address(replace(wanted, sort=to)), direction)


def lines(rows: Sequence[Row], titles: Mapping[str, str], now: Moment) -> Iterator[Line]:
    """The rows with words for how they stand."""
    today = date.fromisoformat(now.date)
    for row in rows:
        one, (tone, status) = row.question, SIGNS[row.status]
        own = OWN_SIGNS[row.is_marked, row.has_note]
        yield Line(
            one.identity,
            one.title,
            own,
            titles[one.topic],
            one.kind.value,
            one.level.value,
            one.minutes,
            one.asked or "",
            tone,
            status,
            when(row.last, now),
            due_words(row.due, today) if row.due else "",
        )


def when(last: str, now: Moment) -> str:
    """How long ago something was, in the learner's days; an imported record may hold anything."""
    if not last:
        return ""
    zone = ZoneInfo(now.zone)
    try:
        then = datetime.fromisoformat(last).astimezone(zone).date()
    except ValueError:
        return ""
    days = (now.at.astimezone(zone).date() - then).days
    if days > 30:
        return f"{then.day} {then:%b %Y}"
    return {0: "today", 1: "yesterday"}.get(
        days, f"{days} days ago" if days > 1 else f"{then.day} {then:%b %Y}"
    )
