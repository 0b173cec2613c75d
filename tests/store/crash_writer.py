"""Writes events, drafts and imports without end, and says after each that it is done; to be killed.

python -m tests.store.crash_writer DATA NUMBER; with `look` for a number it says what is there.
"""

from __future__ import annotations

import itertools
import json
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

from sparring.inbox.event import Event, EventKind, Face, Moment, new_event
from sparring.inbox.inbox import Inbox
from sparring.store.opening import open_store
from sparring.store.who import LOCAL

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
LONG = "x = 1  # as long as a program is\n" * 300


def main() -> None:
    """Writes or looks."""
    data = Path(sys.argv[1])
    open_store(data, NOW)
    if sys.argv[2] == "look":
        json.dump(look(data), sys.stdout)
        return
    inbox = Inbox(data)
    say("ready")
    for count in itertools.count():
        submit(inbox)
        draft(f"{int(sys.argv[2]):06d}.{count:06d}")
        import_one(inbox)


def say(text: str) -> None:
    """One line, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def event(kind: EventKind) -> Event:
    """Something that a learner did."""
    return new_event(
        kind, Face.CLI, Moment(NOW, "UTC"), "d", question="q/a", version="v", source=LONG, verdict="wrong"
    )


def submit(inbox: Inbox) -> None:
    """A try and an answer, recorded and taken in."""
    from sparring.store.intake import take_in

    for kind in (EventKind.TRY, EventKind.ANSWER):
        done = event(kind)
        inbox.append(done)
        say(f"event {done.id}")
    take_in(LOCAL, inbox)


def draft(text: str) -> None:
    """A save on top of what is there."""
    from sparring.store.drafts import Place, Writing, draft_of, save_draft

    place = Place(LOCAL, "q/a", "practice")
    before = draft_of(place)
    save_draft(place, Writing(f"{text}\n{LONG}", before.revision if before else 0, "v", "d"), NOW)
    say(f"draft {text}")


def import_one(inbox: Inbox) -> None:
    """An export of two events from elsewhere."""
    from sparring.store.exchange import FORMAT, VERSION, import_all

    events = [event(EventKind.TRY) for _ in range(2)]
    kept = {"question": "q/a", "mode": "practice", "source": str(uuid.uuid4()), "kept": NOW.isoformat()}
    found = {"format": FORMAT, "version": VERSION, "events": [json.loads(one.to_line()) for one in events]}
    import_all(LOCAL, found | {"drafts": [], "kept_drafts": [kept], "settings": []}, inbox)
    for one in events:
        say(f"event {one.id}")
    say(f"kept {kept['source']}")


def look(data: Path) -> dict[str, object]:
    """What is there, after everything was taken in."""
    from django.db import connection

    from sparring.store import models
    from sparring.store.drafts import Place, draft_of
    from sparring.store.intake import take_in

    take_in(LOCAL, Inbox(data))
    found = draft_of(Place(LOCAL, "q/a", "practice"))
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        integrity = cursor.fetchone()[0]
    sources = models.Event.objects.values_list("source", flat=True)
    return {
        "event": list(models.Event.objects.values_list("id", flat=True)),
        "kept": list(models.KeptDraft.objects.values_list("source", flat=True)),
        "draft": found.source if found else "",
        "half": [source for source in sources if source != LONG],
        "integrity": integrity,
    }


if __name__ == "__main__":
    main()
