"""Citations in the text against the list of sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "citations"
SENTENCE = "Every work cited by author and year is among the sources."
NAME = r"(?P<author>[A-Z][\w’'-]+)"
MORE = r"(?: et al\.|(?:,? (?:and|&) |, )[A-Z][\w’'-]+)*"
YEAR = r"(?P<year>(?:19|20)\d\d)[a-z]?"
INSIDE = re.compile(rf"[(;] ?(?:see |e\.g\. |cf\. )?{NAME}{MORE},? {YEAR}(?=[,;)])")
BEFORE = re.compile(rf"{NAME}(?:’s|'s)?{MORE}(?:’s|'s)? \({YEAR}(?=[,;)])")
MONTHS = frozenset(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Citations whose author and year no source has together."""
    for line in scope.manuscripts[question.identity].lines:
        for found in [] if line.fenced else [*INSIDE.finditer(line.text), *BEFORE.finditer(line.text)]:
            author, year = re.sub(r"[’']s$", "", found["author"]), found["year"]
            if author not in MONTHS and not any(is_by(source, author, year) for source in question.sources):
                message = f"cites {author} ({year}), which is not among the sources: add it there"
                yield Fault(question.path, line.number, message, ID)


def is_by(source: str, author: str, year: str) -> bool:
    """Whether a source names this author and this year."""
    return year in source and author.casefold() in source.casefold()
