"""The form and number of the key points."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.key_point import Weight, read_key_point
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import KEY_POINTS
from sparring.errors import Fault

ID = "key-points"
SENTENCE = "There are three to seven key points of the right form, two of them `[must]`."
FORM = (
    "write `- [must|nice|bonus] A sentence. <!-- match: term | other term; second group -->`, and before the "
    "end of the comment, if anything, `; say: other words | others; probe: a question`"
)


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Malformed key points, too few and too many."""
    manuscript = scope.manuscripts[question.identity]
    if KEY_POINTS not in manuscript.sections:
        return
    line = manuscript.heading(KEY_POINTS)
    items = manuscript.items(KEY_POINTS)
    points = [read_key_point(item.text) for item in items]
    for item, point in zip(items, points, strict=True):
        if point is None:
            yield Fault(question.path, item.line, f"a malformed key point: {FORM}", ID)
    if not 3 <= len(items) <= 7:
        yield Fault(question.path, line, f"{len(items)} key points: write three to seven", ID)
    musts = sum(point is not None and point.weight is Weight.MUST for point in points)
    if musts < 2:
        yield Fault(question.path, line, f"{musts} key points are [must]: mark at least two", ID)
