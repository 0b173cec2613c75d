"""What a question presupposes."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "requires"
SENTENCE = "`requires` names questions of the bank and leads in no circle."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Names that no question has, and circles through this question."""
    line = scope.manuscripts[question.identity].keys.get("requires", 1)
    for name in question.requires:
        if name not in scope.bank.by_identity:
            yield Fault(question.path, line, f"requires `{name}`, which is no question of the bank", ID)
    circle = circle_through(question, scope)
    if circle:
        yield Fault(question.path, line, f"requires itself: {' → '.join(circle)}", ID)


def circle_through(question: Question, scope: Scope) -> list[str]:
    """The shortest way from a question back to itself, or nothing."""
    ways = [[question.identity, name] for name in question.requires]
    seen: set[str] = set()
    for way in ways:
        last = scope.bank.by_identity.get(way[-1])
        if way[-1] == question.identity:
            return way
        if last is not None and last.identity not in seen:
            seen.add(last.identity)
            ways.extend([*way, name] for name in last.requires)
    return []
