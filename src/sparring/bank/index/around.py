"""What stands around a question: what to know first, and what to read next."""

from __future__ import annotations

from dataclasses import dataclass

from sparring.bank.index.index import Index
from sparring.bank.index.summary import Summary, by_demand

MOST_NEXT = 4


@dataclass(frozen=True, slots=True)
class Around:
    """The questions that a question requires; those that require it; the most asked others of its topic."""

    first: tuple[Summary, ...]
    next: tuple[Summary, ...]
    beside: tuple[Summary, ...]


def around(identity: str, index: Index) -> Around:
    """The surroundings of a question; what leads on stands before what is only beside it."""
    question = index.find(identity)
    first = tuple(one for one in index.questions if one.identity in question.requires)
    requiring = (one for one in index.questions if identity in one.requires)
    following = sorted(requiring, key=by_demand)[:MOST_NEXT]
    others = (one for one in index.questions if one.topic == question.topic and one.identity != identity)
    beside = [one for one in sorted(others, key=by_demand) if one not in following and one not in first]
    return Around(first, tuple(following), tuple(beside[: MOST_NEXT - len(following)]))
