"""Am I ready? For the role and for each round, with what would lift it most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sparring.bank.kind import Role
from sparring.practice.planning.aim import aim_of
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import preparation
from sparring.practice.planning.sessions import found_of, learner_aim
from sparring.recall.measuring import readiness as recalled
from sparring.recall.measuring.readiness import Readiness
from sparring.recall.round import Round


@dataclass(frozen=True, slots=True)
class Ready:
    """`whole` is None for a bank without questions; `rounds` holds those that the role has."""

    whole: Readiness | None
    rounds: Mapping[Round, Readiness]
    roles: Mapping[Role, Readiness]
    """For each role, whichever the learner chose."""


def readiness(practice: Practice) -> Ready:
    """The readiness on the date of the interview, with no further practice; never the chance of an offer."""
    aim = learner_aim(practice)
    key = ("readiness", practice.day, aim.calendar, id(aim.candidates))
    return found_of(practice).kept(key, lambda: _measured(practice))


def _by_role(practice: Practice) -> dict[Role, Readiness]:
    """The same record for each role and its typical rounds, on the same date."""
    prepared, record = preparation(practice.who), found_of(practice).record
    aims = {one: aim_of(replace(prepared, role=one, rounds=()), practice.index) for one in Role}
    found = {one: recalled.readiness(aim, record, practice.day) for one, aim in aims.items()}
    return {one: ready for one, ready in found.items() if ready is not None}


def _measured(practice: Practice) -> Ready:
    aim, record = learner_aim(practice), found_of(practice).record
    of_rounds = {one: recalled.readiness(aim, record, practice.day, one) for one in Round}
    return Ready(
        recalled.readiness(aim, record, practice.day),
        {one: found for one, found in of_rounds.items() if found is not None},
        _by_role(practice),
    )
