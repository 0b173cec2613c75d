"""Match terms against the question's own answer."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.key_point import absent_groups, read_key_point
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import ANSWER, KEY_POINTS, SHORT_ANSWER
from sparring.errors import Fault

ID = "match-terms"
SENTENCE = "The question's own answer satisfies the match terms of every key point."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Groups of terms that the short answer and the answer do not contain."""
    answer = f"{question.section(SHORT_ANSWER) or ''}\n{question.section(ANSWER) or ''}"
    for item in scope.manuscripts[question.identity].items(KEY_POINTS):
        point = read_key_point(item.text)
        for group in absent_groups(point, answer) if point else ():
            message = f"the answer contains none of: {' | '.join(group)} (terms match from a word's start)"
            yield Fault(question.path, item.line, message, ID)
