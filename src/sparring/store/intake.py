"""Takes in what faces appended to the inbox: each event once, and at hardly any cost when none is new."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from django.db import DatabaseError, OperationalError, transaction

from sparring.checking.clean import clean
from sparring.inbox.event import FIELDS, Event
from sparring.inbox.inbox import Inbox
from sparring.inbox.lines import read_lines
from sparring.inbox.storable import storable
from sparring.store import models
from sparring.store.owned import ensure, owned, raise_revision
from sparring.store.who import Who

BATCH = 500
LONGEST_REASON = 500
REFUSALS = (ValueError, TypeError, OverflowError, DatabaseError)


def take_in(who: Who, inbox: Inbox) -> int:
    """Reads what a learner's faces appended since the last time; gives the number of lines that were new."""
    known = dict(models.Intake.objects.values_list("file", "offset"))
    files = [(path, path.stat().st_size) for path in inbox.files()]
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
    start = offset if offset <= path.stat().st_size else 0
    content = _whole_lines(path, start)
    lines = read_lines(content)
    if start and any(line.event is None for line in lines):  # its other half may stand before the offset
        lines = read_lines(_whole_lines(path, 0))
    events = [line.event for line in lines if line.event is not None]
    with transaction.atomic():
        add_events(who, events)
        models.Intake.objects.update_or_create(file=path.name, defaults={"offset": start + len(content)})
    return len(events)


def _whole_lines(path: Path, start: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        content = file.read()
    return content[: content.rfind(b"\n") + 1]


def _add(rows: list[models.Event]) -> None:
    try:
        with transaction.atomic():
            models.Event.objects.bulk_create(rows, ignore_conflicts=True)
    except OperationalError:  # the store cannot be written: that says nothing of the events, which wait
        raise
    except REFUSALS as error:
        if len(rows) == 1:
            _set_aside(rows[0], error)
        else:  # one that does not fit the table must not keep the others out
            for row in rows:
                _add([row])


def _set_aside(row: models.Event, error: Exception) -> None:
    """Remembers that an event could not be taken in, and why; it stays where it is, in the inbox."""
    owned(models.NotTaken, Who(row.learner_id)).filter(event=row.id).delete()
    reason = storable(clean(str(error), LONGEST_REASON))
    models.NotTaken(learner_id=row.learner_id, event=row.id, reason=reason).save()
