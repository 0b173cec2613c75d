"""A key point of a theory answer: the terms that suggest it, other words for it, and what asks for it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

FORM = re.compile(
    r"\[(must|nice|bonus)\] (\S.*?)\s*<!-- match: (.+?)(?:; say: (.+?))?(?:; probe: (.+?))? -->"
)


class Weight(StrEnum):
    """What a key point counts for."""

    MUST = "must"
    NICE = "nice"
    BONUS = "bonus"


class KeyPoint(NamedTuple):
    """What an interviewer ticks off; each group of terms must occur, one term of a group is enough.

    `phrasings` say the same in other words; `probe` is what an interviewer asks when the point is missing.
    """

    weight: Weight
    sentence: str
    groups: tuple[tuple[str, ...], ...]
    phrasings: tuple[str, ...] = ()
    probe: str = ""


def read_key_point(item: str) -> KeyPoint | None:
    """The key point that a list item states; None when it is not of the form."""
    found = FORM.fullmatch(item)
    if found is None:
        return None
    groups = tuple(listed(group) for group in found[3].split(";"))
    phrasings = listed(found[4]) if found[4] else ()
    if not all((*phrasings, *(term for group in groups for term in group))):
        return None
    return KeyPoint(Weight(found[1]), found[2], groups, phrasings, found[5] or "")


def listed(text: str) -> tuple[str, ...]:
    """What stands between the bars of a comment."""
    return tuple(part.strip() for part in text.split("|"))


def absent_groups(point: KeyPoint, answer: str) -> tuple[tuple[str, ...], ...]:
    """The groups of which no term begins a word of the answer: none when the answer matches."""
    folded = " ".join(answer.casefold().replace("’", "'").split())
    return tuple(group for group in point.groups if not any(occurs(term, folded) for term in group))


def occurs(term: str, folded: str) -> bool:
    """Whether a term stands at the start of a word of a case-folded text."""
    return re.search(rf"(?<!\w){re.escape(term.casefold())}", folded) is not None
