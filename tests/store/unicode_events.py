"""Writes events of random Unicode and reads them again: each is one event, and says what it said.

python -m tests.store.unicode_events --events 1000000 [--seed 0]

All go through a file of the inbox; every thousandth is appended as a face does it, and taken into a store.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sparring.inbox.event import Event
from sparring.inbox.inbox import Inbox
from sparring.store.opening import open_store
from sparring.store.who import LOCAL

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
BATCH = 10_000
STORED_EVERY = 1_000
LAST = 0x10FFFF
TEARING = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\x00\ufeff\\\"'{}[],: \ud800\udfff\u202e\u200d\x1b"


def main() -> int:
    """1 when an event was lost, torn or changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    rng, faults, done = random.Random(wanted.seed), 0, 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        stored: list[Event] = []
        while done < wanted.events:
            events = [made(rng) for _ in range(min(BATCH, wanted.events - done))]
            faults += in_a_file(Path(folder) / f"batch-{done}", events)
            stored += events[::STORED_EVERY]
            done += len(events)
        faults += in_the_store(Path(folder) / "store", stored)
    sys.stdout.write(f"{done} events, {len(stored)} of them in the store, {faults} faults\n")
    return 1 if faults else 0


def made(rng: random.Random) -> Event:
    """An event in which every text is random."""
    report = {text(rng): value(rng, 0) for _ in range(rng.randint(0, 3))}
    rest = {f"x-{text(rng)}": value(rng, 1)} if rng.random() < 0.3 else {}
    return Event(
        id=str(uuid.UUID(int=rng.getrandbits(128))),
        device=text(rng),
        at="2026-11-22T10:30:00.000Z",
        date="2026-11-22",
        zone="UTC",
        question=text(rng),
        version=text(rng),
        kind="try",
        face="cli",
        source=text(rng, longest=60),
        report=report,
        verdict=text(rng),
        rest=rest,
    )


def text(rng: random.Random, longest: int = 12) -> str:
    """Characters of all of Unicode, those that end lines and halves of pairs more often than others."""
    return "".join(
        rng.choice(TEARING) if rng.random() < 0.3 else chr(int(LAST ** rng.random()))
        for _ in range(rng.randint(0, longest))
    )


def value(rng: random.Random, depth: int) -> Any:
    """A value as a report may hold."""
    if depth < 3 and rng.random() < 0.3:
        return [value(rng, depth + 1) for _ in range(rng.randint(0, 3))]
    return rng.choice((text(rng), rng.randint(-(2**62), 2**62), rng.random(), None, True))


def in_a_file(data: Path, events: list[Event]) -> int:
    """How many of these are not what is read from a file of all their lines."""
    inbox = Inbox(data)
    inbox.folder.mkdir(parents=True)
    path = inbox.folder / "2026-11.jsonl"
    path.write_bytes("".join(f"{event.to_line()}\n" for event in events).encode())
    found = list(inbox.events())
    path.unlink()
    wrong = sum(as_kept(event) != read for event, read in zip(events, found, strict=False))
    return wrong + abs(len(found) - len(events))


def in_the_store(data: Path, events: list[Event]) -> int:
    """How many of these a store does not have, or has otherwise."""
    open_store(data, NOW)
    from sparring.store import models
    from sparring.store.intake import take_in

    inbox = Inbox(data)
    for event in events:
        inbox.append(event)
    take_in(LOCAL, inbox)
    found = dict(models.Event.objects.values_list("id", "source"))
    return sum(found.get(event.id) != written_out(event.source) for event in events)


def as_kept(event: Event) -> Event:
    """The event as it must be read again."""
    known = {name: written_out(getattr(event, name)) for name in Event.__slots__}
    return Event(**known)


def written_out(given: Any) -> Any:
    """The same with NUL and halves of pairs as text; everything else is kept as it is."""
    if isinstance(given, str):
        return "".join(map(_character, given))
    if isinstance(given, list):
        return [written_out(one) for one in given]
    if isinstance(given, dict):
        return {written_out(key): written_out(one) for key, one in given.items()}
    return given


def _character(character: str) -> str:
    code = ord(character)
    return "\\x00" if not code else f"\\u{code:x}" if 0xD800 <= code < 0xE000 else character


if __name__ == "__main__":
    sys.exit(main())
