"""Wording that two questions share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from sparring.bank.question import Question
from sparring.bank.reading.manuscript import Manuscript
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "duplicates"
SENTENCE = "No passage stands in two questions."
LENGTH = 12
MOST = 6
COMMENT = re.compile(r"<!--.*?-->")

Shingle = tuple[str, ...]


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """An earlier question with which this one shares more than a phrase."""
    shared: Counter[str] = Counter()
    first: dict[str, tuple[int, Shingle]] = {}
    owners = first_owners(scope)
    for shingle, line in shingles(scope.manuscripts[question.identity]):
        owner = owners[shingle]
        if owner != question.identity:
            shared[owner] += 1
            first.setdefault(owner, (line, shingle))
    for owner, count in shared.items():
        if count > MOST:
            line, shingle = first[owner]
            message = (
                f"shares {count + LENGTH - 1} words or more with {owner}, from “{' '.join(shingle)}”: reword"
            )
            yield Fault(question.path, line, message, ID)


@lru_cache(maxsize=1)
def first_owners(scope: Scope) -> dict[Shingle, str]:
    """For every run of words the first question that has it."""
    owners: dict[Shingle, str] = {}
    for question in scope.bank.questions:
        for shingle, _ in shingles(scope.manuscripts[question.identity]):
            owners.setdefault(shingle, question.identity)
    return owners


def shingles(manuscript: Manuscript) -> Iterator[tuple[Shingle, int]]:
    """Every run of twelve words of the prose, with the line on which it begins."""
    words = [
        (word, line.number)
        for line in manuscript.lines
        if not line.fenced and not line.text.startswith("#")
        for word in re.findall(r"\w+", COMMENT.sub("", line.text).casefold())
    ]
    for start in range(len(words) - LENGTH + 1):
        run = words[start : start + LENGTH]
        yield tuple(word for word, _ in run), run[0][1]
