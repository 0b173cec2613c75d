"""Key points for which an interviewer can ask, and which other words can say."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.key_point import KeyPoint, Weight, absent_groups, read_key_point
from sparring.bank.kind import SECOND_EDITION
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import KEY_POINTS
from sparring.errors import Fault

ID = "probes"
SENTENCE = "Each must of a second edition is said in other words that its terms match, and has its probe."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Musts without other words or probe, and other words that the point's own terms miss."""
    if question.edition < SECOND_EDITION:
        return
    for item in scope.manuscripts[question.identity].items(KEY_POINTS):
        point = read_key_point(item.text)
        for message in complaints(point) if point else ():
            yield Fault(question.path, item.line, message, ID)


def complaints(point: KeyPoint) -> Iterator[str]:
    """What is missing in the comment of one key point, or does not fit."""
    is_must = point.weight is Weight.MUST
    if is_must and not point.phrasings:
        yield "a must says its point in other words: add `; say: other words | others` behind its terms"
    if is_must and not point.probe:
        yield "a must has a probe: end its comment with `; probe: what is asked when the point is missing`"
    if point.probe and not point.probe.endswith("?"):
        yield f"a probe is a question, and this one has no `?` at its end: {point.probe}"
    for phrasing in point.phrasings:
        for group in absent_groups(point, phrasing):
            yield f"the match terms miss “{phrasing}”: none of {' | '.join(group)} is in it; add a term"
