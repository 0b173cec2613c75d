"""Am I ready? For the role and for each round, with what would lift it most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of, learner_aim
from sparring.recall.measuring import readiness as recalled
from sparring.recall.measuring.readiness import Readiness
from sparring.recall.round import Round


@dataclass(frozen=True, slots=True)
class Ready:
    """`whole` is None for a bank without questions; `rounds` holds those that the role has."""

    whole: Readiness | None
    rounds: Mapping[Round, Readiness]


def readiness(practice: Practice) -> Ready:
    """The readiness on the date of the interview, with no further practice; never the chance of an offer."""
    aim = learner_aim(practice)
    key = ("readiness", practice.day, aim.calendar, id(aim.candidates))
    return found_of(practice).kept(key, lambda: _measured(practice))


def _measured(practice: Practice) -> Ready:
    aim, record = learner_aim(practice), found_of(practice).record
    of_rounds = {one: recalled.readiness(aim, record, practice.day, one) for one in Round}
    return Ready(
        recalled.readiness(aim, record, practice.day),
        {one: found for one, found in of_rounds.items() if found is not None},
    )
