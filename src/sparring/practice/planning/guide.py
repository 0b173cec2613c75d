"""The guide of a role: as shipped in the folder `roles` beside the bank, else as the bank itself suggests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from sparring.bank.index.index import Index
from sparring.bank.index.summary import Summary
from sparring.bank.kind import Role
from sparring.bank.locate import PACKAGE
from sparring.recall.aiming.candidate import Candidate, normalised, shrunk
from sparring.recall.aiming.floors import Floors
from sparring.recall.aiming.role import LoopRound, RoleGuide, read_role
from sparring.recall.aiming.weigh import NOISE, UNCOUNTED, weigh
from sparring.recall.round import LONG, Round, round_of

FOLDER = "roles"
TYPICAL_MINUTES = {Round.THEORY: 45, Round.CODING: 60, Round.CASE: 45, Round.DESIGN: 60}


def guide_for(role: Role, index: Index) -> RoleGuide:
    """The shipped guide of a role; one made from the bank where it ships none that fits."""
    topics = {one.topic for one in index.questions}
    folders = (index.root.parent, PACKAGE, *PACKAGE.parents[:2])
    path = next((one for one in _files(folders, role) if one.is_file()), None)
    guide = read_role(path) if path else None
    if guide is not None and topics & set(guide.topics):
        return guide
    return _guide_from(role, [one for one in index.questions if role in one.roles])


def candidates_of(role: Role | None, index: Index) -> tuple[Candidate, ...]:
    """What a role is asked, weighted; everything in the bank while no role is chosen."""
    if role is not None:
        return weigh(guide_for(role, index), index.questions)
    return normalised(shrunk([_candidate(one) for one in index.questions], NOISE))


def floors_for(wanted: Floors, rounds: Iterable[Round]) -> Floors:
    """Floors without those of rounds that are not there."""
    there = set(rounds)
    return Floors(wanted.program if Round.CODING in there else 0.0, wanted.long if there & LONG else 0.0)


def _files(folders: Iterable[Path], role: Role) -> Iterable[Path]:
    return (folder / FOLDER / f"{role.value}.toml" for folder in folders)


def _guide_from(role: Role, questions: Iterable[Summary]) -> RoleGuide:
    topics: dict[str, float] = defaultdict(float)
    rounds = set()
    for one in questions:
        topics[one.topic] += one.asked + UNCOUNTED
        rounds.add(round_of(one.kind))
    loop = tuple(LoopRound(one, one.value, TYPICAL_MINUTES[one]) for one in Round if one in rounds)
    return RoleGuide(role, role.value, topics, floors_for(Floors(), rounds), loop)


def _candidate(one: Summary) -> Candidate:
    round_ = round_of(one.kind)
    return Candidate(
        one.identity, one.title, one.topic, round_, one.level, one.minutes, one.asked + UNCOUNTED
    )
