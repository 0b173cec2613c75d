"""The names of a question's files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.files import README
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "file-name"
SENTENCE = "Names are lower-case words joined by hyphens."
KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def check(question: Question, _: Scope) -> Iterator[Fault]:
    """Names that would be hard to type."""
    if not KEBAB.fullmatch(question.name):
        yield Fault(question.path, 1, f"rename `{question.name}` to lower-case words joined by hyphens", ID)
    for path in sorted(question.path.parent.glob("*/*.py")) if question.path.name == README else ():
        if not KEBAB.fullmatch(path.stem):
            yield Fault(path, 1, f"rename `{path.stem}` to lower-case words joined by hyphens", ID)
