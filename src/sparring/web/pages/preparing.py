"""What the forms about one's interview show: roles with their rounds, rounds, minutes by weekday."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sparring.bank.index.index import Index
from sparring.bank.kind import Role
from sparring.practice.planning.guide import guide_for
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import Preparation, preparation
from sparring.practice.words import DAYS, ROLES, ROUNDS
from sparring.recall.round import Round
from sparring.store.choices import choices


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """A role that can be chosen, and what it is usually asked."""

    value: str
    label: str
    asks: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class RoundChoice:
    """A round that can be ticked."""

    value: str
    word: str
    is_chosen: bool


def asked(practice: Practice) -> dict[str, Any]:
    """What the fields of the three questions show: what is known already."""
    known = preparation(practice.who)
    return {
        "chosen": choices(practice.who),
        "roles": role_choices(known, practice.index),
        "rounds": round_choices(known),
        "week": minutes_by_day(known),
    }


def role_choices(found: Preparation, index: Index) -> list[RoleChoice]:
    """The roles; each names the rounds of its loop in the order in which they come."""
    return [
        RoleChoice(
            role.value,
            ROLES[role][0].upper() + ROLES[role][1:],
            ", ".join(ROUNDS[one].word for one in _rounds(role, index)),
            role is found.role,
        )
        for role in Role
    ]


def round_choices(found: Preparation) -> list[RoundChoice]:
    """The rounds, ticked where the learner knows that they will come."""
    return [RoundChoice(one.value, ROUNDS[one].word, one in found.rounds) for one in Round]


def minutes_by_day(found: Preparation) -> list[tuple[str, int]]:
    """The minutes of each weekday under its name."""
    return list(zip(DAYS, found.minutes, strict=True))


def _rounds(role: Role, index: Index) -> list[Round]:
    return list(dict.fromkeys(one.round for one in guide_for(role, index).loop))
