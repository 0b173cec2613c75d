"""The aim of a learner: the bank weighted for their role and rounds, the floors, their calendar."""

from __future__ import annotations

from dataclasses import replace

from sparring.bank.index.index import Index
from sparring.bank.index.summary import Summary
from sparring.bank.kind import Role
from sparring.practice.planning.guide import candidates_of, floors_for, guide_for
from sparring.practice.planning.prepare import Preparation
from sparring.recall.aiming.aim import Aim
from sparring.recall.aiming.calendar import every_day
from sparring.recall.aiming.candidate import normalised
from sparring.recall.aiming.floors import Floors
from sparring.recall.round import Round

_known: dict[tuple[Role | None, tuple[Round, ...]], tuple[tuple[Summary, ...], Aim]] = {}


def aim_of(prepared: Preparation, index: Index) -> Aim:
    """What the plan of a learner aims at; rounds that they will not have are left out."""
    key = (prepared.role, prepared.rounds)
    known = _known.get(key)
    if known is None or known[0] is not index.questions:
        _known[key] = known = (index.questions, _weighed(prepared, index))
    return replace(known[1], calendar=prepared.calendar)


def _weighed(prepared: Preparation, index: Index) -> Aim:
    wanted = set(prepared.rounds or Round)
    all_ = candidates_of(prepared.role, index)
    chosen = normalised(one for one in all_ if one.round in wanted) or all_
    floors = guide_for(prepared.role, index).floors if prepared.role else Floors()
    return Aim(chosen, floors_for(floors, (one.round for one in chosen)), every_day(30))
