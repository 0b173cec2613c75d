"""One thing that a learner did, as it is stored: the source of all progress, never changed later."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sparring.inbox.storable import storable


class EventKind(StrEnum):
    """What was done."""

    TRY = "try"
    HINT = "hint"
    ANSWER = "answer"
    RATING = "rating"
    SESSION = "session"
    """What the day asks, fixed when it was first opened, extended or swapped; the list is in `rest`."""
    MARK = "mark"
    NOTE = "note"


class Face(StrEnum):
    """Where it was done."""

    CLI = "cli"
    WEB = "web"
    NOTEBOOK = "notebook"


class Mode(StrEnum):
    """Under which conditions."""

    PRACTICE = "practice"
    INTERVIEW = "interview"
    PLACEMENT = "placement"
    """Ten questions that find a learner's level when they begin."""


class Moment(NamedTuple):
    """A point in time as the learner lives it: `at` in UTC, `zone` an IANA name."""

    at: datetime
    zone: str

    @property
    def date(self) -> str:
        """The local calendar day, YYYY-MM-DD."""
        return self.at.astimezone(ZoneInfo(self.zone)).date().isoformat()


@dataclass(frozen=True, slots=True)
class Event:
    """Fields that do not apply are None; `rest` keeps what a newer version wrote."""

    id: str
    device: str
    at: str
    date: str
    zone: str
    question: str
    version: str
    kind: str
    face: str
    mode: str = Mode.PRACTICE.value
    source: str | None = None
    report: dict[str, Any] | None = None
    verdict: str | None = None
    ticks: dict[str, bool] | None = None
    unaided: bool | None = None
    grade_source: str | None = None
    confidence: int | None = None
    predicted: float | None = None
    seconds: float | None = None
    hints: int | None = None
    rest: dict[str, Any] = field(default_factory=dict)

    def to_line(self) -> str:
        """The event as one line of JSON in ASCII, which nobody's idea of a line end can tear."""
        known = {name: getattr(self, name) for name in FIELDS}
        return json.dumps(storable(known | self.rest), allow_nan=False, separators=(",", ":"))


MOST_DIGITS = 4000
FIELDS = tuple(one.name for one in fields(Event) if one.name != "rest")
NEEDED = ("id", "device", "at", "date", "zone", "question", "version", "kind", "face")


def from_line(line: str) -> Event | None:
    """The event on a line, or None where the line is no whole event."""
    try:
        found = storable(json.loads(line, parse_int=_whole))
    except (ValueError, RecursionError):
        return None
    if type(found) is not dict or not all(isinstance(found.get(name), str) for name in NEEDED):
        return None
    known = {name: found[name] for name in FIELDS if name in found}
    return Event(**known, rest={name: value for name, value in found.items() if name not in FIELDS})


def _whole(digits: str) -> int | str:
    """An integer, or its digits where Python refuses to read so many."""
    return int(digits) if len(digits) <= MOST_DIGITS else digits


def new_event(kind: EventKind, face: Face, moment: Moment, device: str, **fields: Any) -> Event:
    """An event that happens now; `fields` must name the question and its version."""
    at = moment.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return Event(
        id=str(uuid.uuid4()),
        device=device,
        at=at,
        date=moment.date,
        zone=moment.zone,
        kind=kind.value,
        face=face.value,
        **fields,
    )
