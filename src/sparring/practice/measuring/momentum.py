"""Streak, weekly minutes, heatmap and milestones, as far as the learner has them switched on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import Preparation, preparation
from sparring.practice.planning.sessions import found_of
from sparring.recall.measuring import milestones as marks
from sparring.recall.measuring import momentum as recalled
from sparring.recall.measuring.milestones import Milestone
from sparring.recall.measuring.momentum import PractisedDay, Streak


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
    on = prepared.momentum
    days = found.kept("days", lambda: tuple(day for _, day in sorted(found.reading.days.items())))
    return Momentum(
        _streak(practice, prepared),
        recalled.weekly_minutes(days) if "minutes" in on else None,
        days if "heatmap" in on else None,
        found.kept("milestones", lambda: marks.milestones(found.attempts)) if "milestones" in on else None,
    )


def reached_today(practice: Practice) -> tuple[Milestone, ...]:
    """The milestones of today."""
    return tuple(one for one in momentum(practice).milestones or () if one.date == practice.day)


def streak(practice: Practice) -> Streak | None:
    """The days in a row alone, as Today shows them; None where they are switched off."""
    return _streak(practice, preparation(practice.who))


def _streak(practice: Practice, prepared: Preparation) -> Streak | None:
    if "streak" not in prepared.momentum:
        return None
    days = found_of(practice).reading.days.values()
    return recalled.streak(days, prepared.calendar, practice.day, now=practice.learner.moment.at)
