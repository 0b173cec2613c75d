"""Links inside the bank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.markdown import HEADING, Line
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "links"
SENTENCE = "Links to files and headings of the bank lead somewhere."
LINK = re.compile(r"(?<![\\!])\[[^\]\[]*\]\(([^()\s]+)\)")
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
NOT_PROSE = re.compile(r"`[^`]*`|(?<!\\)\$[^$]*\$")


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Links whose file or heading is not there."""
    manuscript = scope.manuscripts[question.identity]
    for line in manuscript.lines:
        for link in [] if line.fenced else LINK.finditer(NOT_PROSE.sub("", line.text)):
            if not leads_somewhere(link[1], question, scope):
                yield Fault(question.path, line.number, f"the link to `{link[1]}` leads nowhere", ID)


def leads_somewhere(target: str, question: Question, scope: Scope) -> bool:
    """Whether a link's target exists; addresses outside the bank are not looked at."""
    if ELSEWHERE.match(target):
        return True
    path, _, anchor = target.partition("#")
    if not path:
        return anchor in anchors(scope.manuscripts[question.identity].lines)
    place = (question.path.parent / path).resolve()
    pages = {(scope.bank.root / f"{topic.name}.md").resolve() for topic in scope.bank.topics}
    return place.exists() or place in pages


def anchors(lines: tuple[Line, ...]) -> set[str]:
    """The anchors that GitHub gives to the headings."""
    found = (HEADING.match(line.text) for line in lines if not line.fenced)
    titles = (re.sub(r"[^\w\- ]", "", heading[2].lower()) for heading in found if heading)
    return {title.replace(" ", "-") for title in titles}
