"""Our words in titles and headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.markdown import HEADING
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "vocabulary"
SENTENCE = "Titles and headings call a question a question."
BANNED = re.compile(
    r"\b(?:this|the following|our|next|previous|above|coding) (problem|exercise|task)\b", re.I
)


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Headings that use another word for one of our concepts."""
    for line in scope.manuscripts[question.identity].lines:
        heading = None if line.fenced else HEADING.match(line.text)
        found = BANNED.search(heading[2]) if heading else None
        if found:
            yield Fault(question.path, line.number, f"`{found[0]}`: we say question", ID)
