"""The length of what is said."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.kind import SECOND_EDITION, Level
from sparring.bank.question import Question
from sparring.bank.reading.counting import words_said
from sparring.bank.scope import Scope
from sparring.bank.sections import ANSWER, DEEPER
from sparring.errors import Fault

ID = "body"
SENTENCE = "The answer of a second edition has at most 450 words, 600 where it is hard; `-in-depth` is free."
MOST = {Level.EASY: 450, Level.MEDIUM: 450, Level.HARD: 600}
FREE = "-in-depth"


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """An answer that nobody can say."""
    words, most = words_said(question.section(ANSWER) or ""), MOST[question.level]
    if question.edition < SECOND_EDITION or words <= most or question.name.endswith(FREE):
        return
    line = scope.manuscripts[question.identity].heading(ANSWER)
    message = (
        f"`## {ANSWER}` has {words} words: say it in {most}, what only a reader wants goes into `## {DEEPER}`"
    )
    yield Fault(question.path, line, message, ID)
