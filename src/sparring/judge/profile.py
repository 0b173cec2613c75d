"""Where a program spends its time, line by line: for a learner who asks, never for a verdict."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import Any

from sparring.bank.question import Question
from sparring.checking.answer import Mismatch, Raised
from sparring.checking.clean import clean
from sparring.checking.expectation import Check
from sparring.judge.checks import checks_for, timed
from sparring.judge.remote import Remote, Stop
from sparring.judge.run import coding_of, loaded
from sparring.sandbox.child import Sandbox
from sparring.sandbox.limits import STANDARD
from sparring.sandbox.metered import MeteredSandbox

MOST_ROWS = 10_000
MOST_HITS, MOST_SECONDS = 1e15, 1e6
LONGEST_LINE = 400


@dataclass(frozen=True, slots=True)
class LineTime:
    """One line of the program; seconds include what it calls, and the cost of tracing."""

    number: int
    hits: int
    seconds: float
    text: str


def profile(question: Question, source: str, sandbox: Sandbox, *, seed: str = "") -> tuple[LineTime, ...]:
    """The lines that ran, in file order, on the largest input that ends in time while it is traced."""
    check, metered = _heaviest(checks_for(question)), MeteredSandbox(sandbox)
    for size in reversed(check.sizes or (None,)):
        child = metered.start(coding_of(question).uses, STANDARD)
        try:
            found = _profiled(question, source, check, Remote(child, seed), size)
        finally:
            child.close()
        if found:
            return found
    return ()


def _profiled(
    question: Question, source: str, check: Check, remote: Remote, size: int | None
) -> tuple[LineTime, ...]:
    try:
        if loaded(question, source, remote, check) is not None:
            return ()
        return _lines(_traced(question, check, remote, size), source)
    except Stop:
        return ()  # it was ended while it was traced: there is no table to fetch


def _heaviest(checks: tuple[Check, ...]) -> Check:
    """A check of growth where there is one, else the one with the largest size."""
    return max(checks, key=lambda one: (one.growth is not None, max(one.sizes, default=0)))


def _traced(question: Question, check: Check, remote: Remote, size: int | None) -> Any:
    remote.trace(True)
    with contextlib.suppress(Mismatch, Raised):  # a wrong program has lines that cost time as well
        timed(question, check, remote, size)
    return remote.trace(False)


def _lines(rows: Any, source: str) -> tuple[LineTime, ...]:
    """The table, of which nothing is believed but its form: it comes from the learner's process."""
    texts = re.split(r"\r\n|\r|\n", source)  # only these end a line to Python
    found = []
    for row in rows[:MOST_ROWS] if type(rows) is list else ():
        if type(row) is not list or [type(value) for value in row] != [float] * 3:
            continue
        number, hits, seconds = row
        if 1 <= number <= len(texts) and 0 <= seconds < MOST_SECONDS and 0 <= hits < MOST_HITS:
            found.append(
                LineTime(int(number), int(hits), seconds, clean(texts[int(number) - 1], LONGEST_LINE))
            )
    return tuple(found)
