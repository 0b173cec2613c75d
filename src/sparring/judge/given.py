"""What a check gives a program: `given("ml-coding/k-means", "fixed_point", 20)` in a learner's own Python.

Some inputs are too long to paste. They are drawn anew here, by the check itself: its calls are answered by
the reference, in this process, for that is our own program.
"""

from __future__ import annotations

import contextlib
import random
from pathlib import Path
from typing import Any

import numpy as np

from sparring.bank.locate import locate
from sparring.bank.question import Question, Tier
from sparring.bank.reading.load import load_question
from sparring.checking.answer import Call, Raised, opened
from sparring.checking.compare import is_identical
from sparring.errors import NoSuchInput
from sparring.judge.checks import Finding, bound, checks_for
from sparring.judge.remote import Handle, Remote, Seed, Solution
from sparring.judge.run import coding_of
from sparring.sandbox.box import codec
from sparring.sandbox.box.serve import Served
from sparring.sandbox.limits import STANDARD

MOST_CALLS = 400


class _Enough(BaseException):
    """The call that was asked for has been made."""


class _OwnChild:
    """Serves our reference in this process, as a child would over there."""

    limits = STANDARD

    def __init__(self, calls: int) -> None:
        self._left = calls + 1  # loading is one, too
        self._served = Served()

    def exchange(
        self,
        frame: bytes,
        cpu_seconds: float | None = None,  # noqa: ARG002 - the form of a child
        wall_seconds: float | None = None,  # noqa: ARG002
    ) -> bytes:
        if self._left == 0:
            raise _Enough
        self._left -= 1
        return self._served.answer(codec.loads(frame, self._served.restore, as_sent=True))

    def cpu_seconds(self) -> float:
        return 0.0

    def peak_bytes(self) -> int | None:
        return None

    def output(self) -> str:
        return ""

    def close(self) -> None:
        pass


def given(question: str, check: str, n: int | None = None, *, call: int = 0) -> tuple[Any, ...]:
    """The arguments of one call that a check makes, counted from 0, at size n where it has sizes."""
    root = locate(None, Path.cwd()).root
    loaded = load_question(root / question / "README.md", root)
    found = calls_of(loaded, check, n, call)
    if len(found) <= call:
        raise NoSuchInput(f"{check} of {question} makes no call number {call} at n = {n}.")
    is_plain = coding_of(loaded).uses is Tier.PYTHON
    return tuple(_generator(value, is_plain) for value in found[call].arguments)


def _generator(value: Any, is_plain: bool) -> Any:
    if not isinstance(value, Seed):
        return value
    return random.Random(value.value) if is_plain else np.random.default_rng(value.value)


def calls_of(question: Question, name: str, size: int | None, last: int) -> list[Call]:
    """The calls that a check makes of the reference, up to the number `last`."""
    check = next((one for one in checks_for(question) if one.name == name), None)
    if check is None:
        raise NoSuchInput(f"{question.identity} has no check {name!r}.")
    remote = Remote(_OwnChild(last + 1))
    remote.load(coding_of(question).reference, coding_of(question).entry)
    remote.forget()
    with np.errstate(all="ignore"), contextlib.suppress(_Enough, Raised):
        check.run(Solution(remote), **bound(question, check, size, ""))
    return remote.calls[: last + 1]


def building(question: Question, finding: Finding, place: int) -> str | None:
    """The expression for the arguments of one call of a finding; None where it would not give the same."""
    if place >= MOST_CALLS:
        return None
    try:
        calls = calls_of(question, finding.check.name, finding.size, place)
    except Exception:  # noqa: BLE001 - our reference may fail where a check is told nonsense; then there is no expression
        return None
    asked = [call for call in finding.calls if call.target != "import"]
    if len(calls) <= place or not _same_arguments(calls[place], asked[place]):
        return None
    size = "" if finding.size is None else f", {finding.size}"
    number = f", call={place}" if place else ""
    return f'given("{question.identity}", "{finding.check.name}"{size}{number})'


def _same_arguments(one: Call, other: Call) -> bool:
    return len(one.arguments) == len(other.arguments) and all(map(_same, one.arguments, other.arguments))


def _same(one: Any, other: Any) -> bool:
    one, other = opened(one), opened(other)
    if isinstance(one, Seed) and isinstance(other, Seed):
        return one.value == other.value
    if isinstance(one, Handle) or isinstance(other, Handle):
        return False
    return is_identical(one, other)
