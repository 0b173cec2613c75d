"""The sections of a question."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.kinds.kinds import declared
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "sections"
SENTENCE = "A question has the sections of its kind, in order."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Missing, unknown and misplaced sections."""
    kind = declared(question.kind)
    wanted = kind.sections
    manuscript = scope.manuscripts[question.identity]
    titles = [section.title for section in question.sections]
    for title in wanted:
        if title not in titles and title not in kind.optional:
            yield Fault(question.path, manuscript.lines[0].number, f"add the section `## {title}`", ID)
        elif title in titles and not manuscript.sections[title][1:]:
            yield Fault(question.path, manuscript.heading(title), f"`## {title}` is empty", ID)
    for title in titles:
        if title not in wanted:
            message = f"unknown section `## {title}`: write `### {title}` inside `## Answer`"
            yield Fault(question.path, manuscript.heading(title), message, ID)
    order = [title for title in titles if title in wanted]
    for title, expected in zip(order, sorted(order, key=wanted.index), strict=True):
        if title != expected:
            message = f"`## {expected}` belongs here; the order is {', '.join(wanted)}"
            yield Fault(question.path, manuscript.heading(title), message, ID)
            return
