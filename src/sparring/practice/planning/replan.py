"""Today's list chosen again after the learner changed what they prepare for."""

from __future__ import annotations

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import planned_anew
from sparring.practice.planning.today import Today, today_from


def replan(practice: Practice) -> Today:
    """Today's list for the role, date and minutes of now: what is done stays, the rest is chosen again."""
    return today_from(practice, planned_anew(practice))
