"""Loading a question's checks, and running one of them against a remote solution."""

from __future__ import annotations

import hashlib
import inspect
import re
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from sparring.bank.question import Question
from sparring.checking.answer import Answer, Call, Failure, Mismatch, Raised
from sparring.checking.expectation import Check, checks_of
from sparring.checking.verdict import Verdict
from sparring.errors import BrokenQuestion, NotACodingQuestion
from sparring.judge.remote import Remote, Solution, Stop, said
from sparring.sandbox.child import ChildDidNotStart


@dataclass(slots=True)
class Finding:
    """How one check went, with the raw values that a diagnosis needs; `verdict` is None if it did not run."""

    check: Check
    verdict: Verdict | None = None
    reason: str = ""
    failure: Failure | None = None
    size: int | None = None
    got: Any = None
    want: Any = None
    trace: str = ""
    call: Call | None = None
    calls: list[Call] = field(default_factory=list)
    output: str = ""
    seconds: float = 0.0
    alive: bool = True

    @property
    def failed(self) -> bool:
        return self.verdict is not None and self.verdict is not Verdict.PASSED

    @property
    def says_nothing(self) -> bool:
        """Whether the value that is wrong is unknown, or said in the reason alone."""
        return self.failure is None or (self.failure is Failure.BOUND and self.got is None)


@lru_cache(maxsize=256)
def _compiled(version: str, source: str, path: str) -> tuple[Check, ...]:
    del version
    namespace: dict[str, Any] = {"__name__": "checks", "__file__": path}
    exec(compile(source, path, "exec", dont_inherit=True), namespace)
    return checks_of(namespace)


def checks_for(question: Question) -> tuple[Check, ...]:
    """The checks of a coding question, in file order; its checks.py is trusted and runs here."""
    if question.coding is None:
        raise NotACodingQuestion(
            f"{question.identity} has no program to write; read it with: spar show {question.identity}"
        )
    path = str(question.coding.checks_path)
    try:
        found = _compiled(question.version, question.coding.checks, path)
    except Exception as error:  # a question's own code may fail in any way
        raise BrokenQuestion(f"{path}: checks.py does not load: {type(error).__name__}: {error}") from error
    if not found:
        raise BrokenQuestion(f"{path}: it defines no check; mark functions with @check")
    return found


def seeded(question: Question, check: Check, size: int | None, seed: str = "") -> np.random.Generator:
    """The generator of a check: different per question, check and size, and the same for everyone.

    With a seed, other numbers for a hidden check; a shown one is part of the statement, and stays.
    """
    drawn = [zlib.crc32(text.encode()) for text in (question.identity, check.name)] + [size or 0]
    if seed and not check.shown:
        drawn += np.frombuffer(hashlib.sha256(seed.encode()).digest(), "<u4").tolist()
    return np.random.default_rng(drawn)


def bound(question: Question, check: Check, size: int | None, seed: str) -> dict[str, Any]:
    """The keyword arguments that a check's function takes beside the solution."""
    wanted = _parameters(check.run)
    taken: dict[str, Any] = {"n": size} if "n" in wanted else {}
    return taken | {"rng": seeded(question, check, size, seed)} if "rng" in wanted else taken


@lru_cache(maxsize=1024)
def _parameters(run: Callable[..., Any]) -> frozenset[str]:
    return frozenset(inspect.signature(run).parameters)


def run_check(question: Question, check: Check, remote: Remote) -> Finding:
    """Runs a check at each of its sizes; the first size that fails is the finding."""
    started = time.perf_counter()
    finding = Finding(check)
    for size in check.sizes or (None,):
        remote.forget()
        finding = _run_once(question, check, remote, size)
        if finding.verdict is not Verdict.PASSED:
            break
    finding.calls = remote.calls
    finding.seconds = time.perf_counter() - started
    return finding


def _run_once(question: Question, check: Check, remote: Remote, size: int | None) -> Finding:
    finding = Finding(check, Verdict.PASSED, size=size)
    try:
        with np.errstate(all="ignore"):
            check.run(Solution(remote), **bound(question, check, size, remote.seed))
    except Mismatch as found:
        finding.verdict, finding.reason, finding.failure = Verdict.WRONG, found.reason, found.failure
        finding.got, finding.want, finding.call = found.got, found.want, found.call
    except Raised as found:
        finding.verdict, finding.reason, finding.call = raised_verdict(found), str(found), found.call
        finding.trace = found.trace
    except Stop as stop:
        finding.verdict, finding.reason, finding.alive = stop.verdict, stop.reason, stop.alive
    except ChildDidNotStart:
        raise
    except Exception as error:  # noqa: BLE001 - an answer may break a check in any way
        finding.verdict, finding.reason = Verdict.MALFORMED, _unread(error)
    return finding


def _unread(error: Exception) -> str:
    return f"the check could not read the answer: {said(error)}"


def raised_verdict(found: Raised) -> Verdict:
    """`not_attempted` for NotImplementedError; the run makes it `crashed` once something has passed."""
    return Verdict.NOT_ATTEMPTED if "NotImplementedError" in found.names else Verdict.CRASHED


def specific(finding: Finding) -> str:
    """The failure without its numbers: what two programs with the same mistake share."""
    reason = re.sub(r"[-+]?\d+(\.\d+)?(e[-+]?\d+)?", "#", finding.reason)
    return f"{finding.verdict}:{finding.failure}:{reason}"


def timed(question: Question, check: Check, remote: Remote, size: int | None) -> tuple[float, Any]:
    """CPU seconds of the calls that a `scales` check makes at one size, and what it returned, opened."""
    remote.forget()
    remote.spent = 0.0
    try:
        with np.errstate(all="ignore"):
            value = check.run(Solution(remote), **bound(question, check, size, remote.seed))
    except (Mismatch, Raised, ChildDidNotStart):
        raise
    except Exception as error:  # noqa: BLE001 - an answer may break a check in any way
        raise Stop(Verdict.MALFORMED, _unread(error), alive=True) from None
    return remote.spent, None if isinstance(value, Answer) else value
