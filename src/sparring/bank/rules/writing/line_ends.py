"""Line ends and control characters."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.files import README
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "line-ends"
SENTENCE = "Files end their lines with LF, the last one included."


def check(question: Question, _: Scope) -> Iterator[Fault]:
    """Line ends of Windows, and a last line that has none."""
    paths = [question.path]
    if question.path.name == README:
        paths += sorted(question.path.parent.rglob("*.py"))
    for path in paths:
        content = path.read_bytes()
        if b"\r" in content:
            line = content[: content.index(b"\r")].count(b"\n") + 1
            yield Fault(path, line, "a carriage return: save the file with LF line ends", ID)
        elif not content.endswith(b"\n"):
            yield Fault(path, content.count(b"\n") + 1, "the last line has no line end", ID)
