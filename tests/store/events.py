"""Events as the faces write them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sparring.inbox.event import Event, EventKind, Face, Moment, new_event

AT = Moment(datetime(2026, 11, 22, 9, 0, tzinfo=UTC), "Europe/Berlin")


def tried(question: str = "ml-coding/double", verdict: str = "passed", **more: Any) -> Event:
    """A try with the command line."""
    return new_event(
        EventKind.TRY, Face.CLI, AT, "device-1", question=question, version="v1", verdict=verdict, **more
    )
