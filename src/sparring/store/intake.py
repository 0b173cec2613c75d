"""Takes in what faces appended to the inbox: each event once, and at hardly any cost when none is new."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from django.db import DatabaseError, transaction

from sparring.inbox.event import FIELDS, Event, from_line
from sparring.inbox.inbox import Inbox
from sparring.store import models
from sparring.store.owned import ensure, raise_revision
from sparring.store.who import Who

BATCH = 500


def take_in(who: Who, inbox: Inbox) -> int:
    """Reads what a learner's faces appended since the last time; gives the number of lines that were new."""
    known = dict(models.Intake.objects.values_list("file", "offset"))
    files = [(path, path.stat().st_size) for path in sorted(inbox.folder.glob("*.jsonl"))]
    grown = [path for path, size in files if size != known.get(path.name, 0)]
    return sum(_take_file(who, path, known.get(path.name, 0)) for path in grown)


def add_events(who: Who, events: Iterable[Event]) -> None:
    """Stores events by their id; one that is there already stays as it is."""
    rows = [row_of(who, event) for event in events]
    if not rows:
        return
    ensure(who)
    for start in range(0, len(rows), BATCH):
        _add(rows[start : start + BATCH])
    raise_revision(who)


def row_of(who: Who, event: Event) -> models.Event:
    """The row that holds an event."""
    return models.Event(learner_id=who, **{name: getattr(event, name) for name in FIELDS}, rest=event.rest)


def event_of(row: models.Event) -> Event:
    """The event that a row holds."""
    return Event(**{name: getattr(row, name) for name in FIELDS}, rest=row.rest)


def _take_file(who: Who, path: Path, offset: int) -> int:
    """The whole lines after an offset; a file that shrank was restored and is read from its start."""
    size = path.stat().st_size
    start = offset if offset <= size else 0
    with path.open("rb") as file:
        file.seek(start)
        content = file.read()
    whole = content[: content.rfind(b"\n") + 1]
    found = [from_line(line) for line in whole.decode("utf-8", "replace").splitlines()]
    events = [event for event in found if event is not None]
    with transaction.atomic():
        add_events(who, events)
        models.Intake.objects.update_or_create(file=path.name, defaults={"offset": start + len(whole)})
    return len(events)


def _add(rows: list[models.Event]) -> None:
    try:
        with transaction.atomic():
            models.Event.objects.bulk_create(rows, ignore_conflicts=True)
    except (ValueError, TypeError, DatabaseError):
        if len(rows) > 1:  # a line that does not fit the table must not keep the others out
            for row in rows:
                _add([row])
