"""A key point of a theory answer, and the terms that suggest that an answer touches it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

FORM = re.compile(r"\[(must|nice|bonus)\] (\S.*?)\s*<!-- match: (.+?) -->")


class Weight(StrEnum):
    """What a key point counts for."""

    MUST = "must"
    NICE = "nice"
    BONUS = "bonus"


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """What an interviewer ticks off; each group of terms must occur, one term of a group is enough."""

    weight: Weight
    sentence: str
    groups: tuple[tuple[str, ...], ...]


def read_key_point(item: str) -> KeyPoint | None:
    """The key point that a list item states; None when it is not of the form."""
    found = FORM.fullmatch(item)
    if found is None:
        return None
    groups = tuple(tuple(term.strip() for term in group.split("|")) for group in found[3].split(";"))
    if not all(term for group in groups for term in group):
        return None
    return KeyPoint(Weight(found[1]), found[2], groups)


def absent_groups(point: KeyPoint, answer: str) -> tuple[tuple[str, ...], ...]:
    """The groups of which no term begins a word of the answer: none when the answer matches."""
    folded = " ".join(answer.casefold().replace("’", "'").split())
    return tuple(group for group in point.groups if not any(occurs(term, folded) for term in group))


def occurs(term: str, folded: str) -> bool:
    """Whether a term stands at the start of a word of a case-folded text."""
    return re.search(rf"(?<!\w){re.escape(term.casefold())}", folded) is not None
