"""The learner's settings: who they want to become, by when, and how the pages look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime

from sparring.store import models
from sparring.store.owned import ensure, owned
from sparring.store.who import Who


@dataclass(frozen=True, slots=True)
class Choices:
    """All settings as text, with what holds when nothing was chosen."""

    role: str = ""
    interview_date: str = ""
    minutes_per_day: str = "30"
    editor_keys: str = "default"
    theme: str = "system"


NAMES = tuple(one.name for one in fields(Choices))


def choices(who: Who) -> Choices:
    """What the learner chose."""
    return Choices(**dict(owned(models.Setting, who).filter(name__in=NAMES).values_list("name", "value")))


def choose(who: Who, wanted: Mapping[str, str], now: datetime) -> None:
    """Stores the settings that changed; unknown names are not kept."""
    current = choices(who)
    ensure(who)
    for name in NAMES:
        if name in wanted and wanted[name] != getattr(current, name):
            owned(models.Setting, who).update_or_create(
                learner_id=who, name=name, defaults={"value": wanted[name], "updated": now}
            )
