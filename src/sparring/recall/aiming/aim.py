"""What a learner prepares for: the questions with their weights, the floors, the calendar."""

from __future__ import annotations

from dataclasses import dataclass

from sparring.recall.aiming.calendar import Calendar
from sparring.recall.aiming.candidate import Candidate
from sparring.recall.aiming.floors import Floors


@dataclass(frozen=True, slots=True)
class Aim:
    """Everything that a plan depends on beside the log and the day."""

    candidates: tuple[Candidate, ...]
    floors: Floors
    calendar: Calendar
