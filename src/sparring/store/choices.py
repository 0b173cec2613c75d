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
    company: str = ""
    rounds: str = ""
    """The rounds that the interview will have; empty where they are not known."""
    minutes_per_day: str = "30"
    """What earlier versions asked; it holds where `weekday_minutes` says nothing."""
    weekday_minutes: str = ""
    """Seven whole numbers, Monday first."""
    days_off: str = ""
    """Days and spans of days, such as "2026-12-24/2026-12-26 2027-01-01"."""
    momentum: str = "streak minutes heatmap milestones"
    """What of momentum is shown."""
    editor_keys: str = "default"
    theme: str = "system"


NAMES = tuple(one.name for one in fields(Choices))


def choices(who: Who) -> Choices:
    """What the learner chose."""
    rows = owned(models.Setting, who).values_list("name", "value")
    return Choices(**{name: value for name, value in rows if name in NAMES})


def chosen_names(who: Who) -> frozenset[str]:
    """The settings that the learner has decided on, if only to leave them open."""
    return frozenset(owned(models.Setting, who).filter(name__in=NAMES).values_list("name", flat=True))


def choose(who: Who, wanted: Mapping[str, str], now: datetime) -> None:
    """Stores the settings that changed or were never decided; unknown names are not kept."""
    current, decided = choices(who), chosen_names(who)
    ensure(who)
    for name in NAMES:
        if name in wanted and (name not in decided or wanted[name] != getattr(current, name)):
            owned(models.Setting, who).update_or_create(
                learner_id=who, name=name, defaults={"value": wanted[name], "updated": now}
            )
