"""Diagrams that can be read on a page and on a telephone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.markdown import fences
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "diagrams"
SENTENCE = "A Mermaid flowchart runs from top to bottom: sideways it is shrunk until nobody can read it."
SIDEWAYS = re.compile(r"(?:flowchart|graph)\s+(?:LR|RL)\b")


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """A flowchart that grows to the side."""
    lines = scope.manuscripts[question.identity].lines
    for block in fences("\n".join(line.text for line in lines), lines[0].number):
        if block.language == "mermaid" and SIDEWAYS.match(block.text.lstrip()):
            message = "this flowchart runs sideways and shrinks to fit: begin it with `flowchart TB`"
            yield Fault(question.path, block.line, message, ID)
