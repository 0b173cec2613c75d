"""Streak, weekly minutes, heatmap and milestones, as far as the learner has them switched on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import preparation
from sparring.practice.planning.sessions import found_of
from sparring.recall import milestones as marks
from sparring.recall import momentum as recalled
from sparring.recall.milestones import Milestone
from sparring.recall.momentum import PractisedDay, Streak


@dataclass(frozen=True, slots=True)
class Momentum:
    """Each part is None where it is switched off; `weeks` holds minutes by the Monday of each week."""

    streak: Streak | None
    weeks: Mapping[date, float] | None
    heatmap: tuple[PractisedDay, ...] | None
    milestones: tuple[Milestone, ...] | None


def momentum(practice: Practice) -> Momentum:
    """The learner's momentum by their own days."""
    found, prepared = found_of(practice), preparation(practice.who)
    days = found.kept("days", lambda: recalled.practised_days(found.attempts))
    on = prepared.momentum
    return Momentum(
        recalled.streak(days, prepared.calendar, practice.day) if "streak" in on else None,
        recalled.weekly_minutes(days) if "minutes" in on else None,
        days if "heatmap" in on else None,
        found.kept("milestones", lambda: marks.milestones(found.attempts)) if "milestones" in on else None,
    )
