"""The plan to the date: its weeks with their phases, minutes per round and mock rounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sparring.bank.kind import Role
from sparring.practice.planning.guide import guide_for
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import Preparation, preparation
from sparring.practice.planning.sessions import learner_aim
from sparring.recall.aiming.floors import Floors
from sparring.recall.aiming.phase import Phase, phase_of
from sparring.recall.aiming.role import LoopRound
from sparring.recall.aiming.weeks import Week, weeks


@dataclass(frozen=True, slots=True)
class Plan:
    """From today to the interview, or a month of steady practice where no date is known."""

    today: date
    prepared: Preparation
    days_left: int | None
    phase: Phase
    weeks: tuple[Week, ...]
    loop: tuple[LoopRound, ...]
    """The typical rounds of the role; empty while no role is chosen."""
    floors: Floors
    questions: int
    """How many questions of the bank the plan chooses from."""


def plan(practice: Practice) -> Plan:
    """The learner's plan as of now; it looks ahead and fixes nothing."""
    prepared, aim = preparation(practice.who), learner_aim(practice)
    left = aim.calendar.days_left(practice.day)
    return Plan(
        practice.day,
        prepared,
        left,
        phase_of(left),
        weeks(aim.calendar, aim.floors, practice.day),
        _loop(prepared.role, practice),
        aim.floors,
        len(aim.candidates),
    )


def _loop(role: Role | None, practice: Practice) -> tuple[LoopRound, ...]:
    return guide_for(role, practice.index).loop if role else ()
