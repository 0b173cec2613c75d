"""Whether the record is whole: which lines of the inbox can be read, and which events the store has."""

from __future__ import annotations

from dataclasses import dataclass

from sparring.inbox.event import Event
from sparring.inbox.inbox import Inbox
from sparring.inbox.lines import read_lines
from sparring.store import models
from sparring.store.intake import add_events, take_in
from sparring.store.owned import owned
from sparring.store.who import Who


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the inbox; `reason` says why an event was not taken in."""

    file: str
    lines: tuple[int, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found; `readable` counts the events, those that were repaired among them."""

    files: int
    readable: int
    repaired: tuple[Place, ...]
    unreadable: tuple[Place, ...]
    not_taken: tuple[Place, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is lost."""
        return not self.unreadable and not self.not_taken


def examine(who: Who, inbox: Inbox) -> Examined:
    """Reads every file again, and tries once more to take in what the store does not have."""
    take_in(who, inbox)
    lines = [(path.name, line) for path in inbox.files() for line in read_lines(path.read_bytes())]
    events = [(Place(name, line.numbers), line.event) for name, line in lines if line.event is not None]
    return Examined(
        files=len(inbox.files()),
        readable=len(events),
        repaired=tuple(Place(name, line.numbers) for name, line in lines if line.is_repaired),
        unreadable=tuple(Place(name, line.numbers) for name, line in lines if line.event is None),
        not_taken=tuple(_not_taken(who, events)),
    )


def _not_taken(who: Who, events: list[tuple[Place, Event]]) -> list[Place]:
    add_events(who, [event for _, event in _missing(who, events)])
    reasons = dict(owned(models.NotTaken, who).values_list("event", "reason"))
    return [
        Place(place.file, place.lines, reasons.get(event.id, "")) for place, event in _missing(who, events)
    ]


def _missing(who: Who, events: list[tuple[Place, Event]]) -> list[tuple[Place, Event]]:
    stored = set(owned(models.Event, who).values_list("id", flat=True))
    return [(place, event) for place, event in events if event.id not in stored]
