"""From the bank and a role's guide to weighted candidates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sparring.bank.index.summary import Summary
from sparring.bank.kind import Role
from sparring.recall.aiming.candidate import Candidate, normalised, shrunk
from sparring.recall.aiming.role import RoleGuide
from sparring.recall.round import Round, round_of

NOISE = 0.7
"""How wrong counts of a few lists are as weights, as the standard deviation of their logarithms."""
UNCOUNTED = 0.5
"""What a question is taken to be asked that no list names."""
OUTSIDE = 0.25
"""What a program, case or design weighs that is written for other roles: still practice for that round."""


def weigh(guide: RoleGuide, questions: Sequence[Summary]) -> tuple[Candidate, ...]:
    """The questions that a role is asked, with weights that sum to one; a topic's sum follows the guide."""
    own = {one.identity: guide.role in one.roles for one in questions}
    chosen = [
        _candidate(one) for one in questions if one.topic in guide.topics and _is_asked(one, guide.role)
    ]
    shares = [
        replace(one, weight=one.weight * (1 if own[one.identity] else OUTSIDE))
        for one in shrunk(chosen, NOISE)
    ]
    totals: dict[str, float] = defaultdict(float)
    for one in shares:
        totals[one.topic] += one.weight
    return normalised(
        replace(one, weight=guide.topics[one.topic] * one.weight / totals[one.topic]) for one in shares
    )


def _candidate(one: Summary) -> Candidate:
    round_, weight = round_of(one.kind), one.asked + UNCOUNTED
    return Candidate(one.identity, one.title, one.topic, round_, one.level, one.minutes, weight)


def _is_asked(one: Summary, role: Role) -> bool:
    return role in one.roles or round_of(one.kind) is not Round.THEORY
