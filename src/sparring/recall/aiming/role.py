"""What a role is asked: the weight of each topic, the floors of its rounds, its typical loop."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparring.bank.kind import Role
from sparring.errors import BrokenRole
from sparring.recall.aiming.floors import Floors
from sparring.recall.round import Round

KEYS = ("title", "topics", "floors", "loop")
FLOORS = ("program", "long")
LOOP_KEYS = ("round", "title", "minutes")


@dataclass(frozen=True, slots=True)
class LoopRound:
    """One round of the typical loop."""

    round: Round
    title: str
    minutes: int


@dataclass(frozen=True, slots=True)
class RoleGuide:
    """One file of the folder `roles`."""

    role: Role
    title: str
    topics: Mapping[str, float]
    """The weight of each topic; only their proportions count."""
    floors: Floors
    loop: tuple[LoopRound, ...]


def read_role(path: Path) -> RoleGuide:
    """The guide in a file that is named after its role."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        role = Role(path.stem)
    except OSError as error:
        raise BrokenRole(
            f"{path} cannot be read: {error.strerror}. Reinstall Sparring to have it back."
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BrokenRole(f"{path} is no TOML: {error}. Mend the file.") from None
    except ValueError:
        names = ", ".join(one.value for one in Role)
        raise BrokenRole(f"{path} is named after no role. Name it after one of {names}.") from None
    complaint = _wrong(found)
    if complaint:
        raise BrokenRole(f"{path}: {complaint}.")
    loop = tuple(LoopRound(Round(one["round"]), one["title"], one["minutes"]) for one in found["loop"])
    return RoleGuide(role, found["title"], found["topics"], Floors(**found["floors"]), loop)


def _wrong(found: Mapping[str, Any]) -> str:
    """What is wrong with a guide; empty when nothing is."""
    if tuple(found) != KEYS:
        return f"write exactly the keys {', '.join(KEYS)}, in this order"
    if not isinstance(found["title"], str) or not found["title"].strip():
        return "`title` must be text"
    return _wrong_topics(found["topics"]) or _wrong_floors(found["floors"]) or _wrong_loop(found["loop"])


def _wrong_topics(topics: object) -> str:
    if not isinstance(topics, dict) or not topics:
        return "`[topics]` must give at least one topic its weight"
    wrong = [name for name, weight in topics.items() if not _is_number(weight) or weight <= 0]
    return (
        f"the weight of {wrong[0]} must be a number over 0; leave out a topic that is not asked"
        if wrong
        else ""
    )


def _wrong_floors(floors: object) -> str:
    if not isinstance(floors, dict) or tuple(floors) != FLOORS:
        return f"`[floors]` must hold exactly {' and '.join(FLOORS)}"
    if not all(_is_number(share) and share >= 0 for share in floors.values()) or sum(floors.values()) > 0.8:
        return "the floors must be shares from 0 on that leave at least 0.2 for everything else"
    return ""


def _wrong_loop(loop: object) -> str:
    if not isinstance(loop, list) or not loop:
        return "write a `[[loop]]` table for each round"
    for number, one in enumerate(loop, start=1):
        if not isinstance(one, dict) or tuple(one) != LOOP_KEYS:
            return f"round {number} of the loop must hold exactly {', '.join(LOOP_KEYS)}, in this order"
        if one["round"] not in list(Round):
            return f"round {number} of the loop must be one of {', '.join(Round)}"
        if not isinstance(one["title"], str) or not isinstance(one["minutes"], int) or one["minutes"] <= 0:
            return f"round {number} of the loop needs a title and minutes over 0"
    return ""


def _is_number(found: object) -> bool:
    return isinstance(found, int | float) and not isinstance(found, bool)
