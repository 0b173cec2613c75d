"""What practice is derived from: the learner's events in the order in which they happened."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db.models import QuerySet

from sparring.store import models
from sparring.store.owned import owned
from sparring.store.who import Who

KINDS = ("try", "answer", "rating", "hint", "session")


class Happened(NamedTuple):  # not a dataclass: ten thousand are read at once
    """One event without its source and report; an imported one may hold anything."""

    id: str
    kind: str
    question: str
    at: str
    date: str
    mode: str
    verdict: str | None
    confidence: int | None
    predicted: float | None
    seconds: float | None
    rest: Any


def happened(who: Who, since: str = "") -> list[Happened]:
    """The events from a moment on, that moment included, the oldest first."""
    rows = _rows(who).filter(at__gte=since) if since else _rows(who)
    return [Happened(*row) for row in rows.order_by("at", "id").values_list(*Happened._fields)]


def how_many(who: Who) -> int:
    """The number of all such events."""
    return _rows(who).count()


def _rows(who: Who) -> QuerySet[models.Event]:
    return owned(models.Event, who).filter(kind__in=KINDS)
