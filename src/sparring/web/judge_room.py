"""Judges programs for the pages: the verdict at once, the timing against the reference after it."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.judge.checks import checks_for
from sparring.judge.child import Sandbox
from sparring.judge.judge import Judge
from sparring.judge.report import Report
from sparring.judge.sandbox import open_sandbox

MOST_WAITING = 50
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Ticket:
    """A verdict, and the number under which the report with its timing can be collected."""

    report: Report
    number: str | None = None


class JudgeRoom:
    """Two judges with a sandbox each, opened when first needed: a timing never holds up the next verdict."""

    def __init__(self, open_one: Callable[[], Sandbox] = open_sandbox) -> None:
        self._open_one = open_one
        self._lock = threading.Lock()
        self._timing_lock = threading.Lock()
        self._judge: Judge | None = None
        self._timer: Judge | None = None
        self._waiting: dict[str, Future[Report]] = {}
        self._later = ThreadPoolExecutor(1, thread_name_prefix="timing")
        self._is_closed = False

    def judge_fully(self, question: Question, source: str) -> Report:
        """The whole report, timing included."""
        with self._lock:
            return self._verdicts().judge(question, source)

    def judge_first(self, question: Question, source: str, record: Callable[[Report], None]) -> Ticket:
        """The verdict without timing; `record` is called once with the final report, even if nobody waits."""
        with self._lock:
            report = self._verdicts().judge(question, source, with_growth=False)
        if report.verdict is not Verdict.PASSED or not any(one.growth for one in checks_for(question)):
            record(report)
            return Ticket(report)
        number = uuid.uuid4().hex
        self._waiting[number] = self._later.submit(self._timed, question, source, record)
        while len(self._waiting) > MOST_WAITING:
            self._waiting.pop(next(iter(self._waiting)), None)
        return Ticket(report, number)

    def collect(self, number: str, seconds: float) -> Report | None:
        """The report with its timing, once it is there; None for a number that is not known any more."""
        waiting = self._waiting.get(number)
        return waiting.result(timeout=seconds) if waiting else None

    def use_sandbox(self, work: Callable[[Sandbox], Found]) -> Found:
        """Does something else with the sandbox of the verdicts."""
        with self._lock:
            return work(self._verdicts().sandbox)

    def warm_up(self, question: Question) -> None:
        """Prepares in the background what the first verdict on a question would wait for."""
        self._later.submit(self._warm, question)

    def isolation(self) -> str:
        """The level in force."""
        with self._lock:
            return self._verdicts().sandbox.isolation

    def close(self) -> None:
        """Ends everything that runs; the timings that wait are finished first, so that no try is lost."""
        self._later.shutdown(wait=True)
        with self._lock, self._timing_lock:
            self._is_closed = True
            for judge in (self._judge, self._timer):
                if judge is not None:
                    judge.sandbox.close()
            self._judge = self._timer = None

    def _timed(self, question: Question, source: str, record: Callable[[Report], None]) -> Report:
        with self._timing_lock:
            self._timer = self._timer or Judge(self._open_one())
            report = self._timer.judge(question, source)
        record(report)
        return report

    def _warm(self, question: Question) -> None:
        coding = question.coding
        for decoy in coding.decoys if coding else ():
            with self._lock:
                if decoy.verdict is not Verdict.TOO_SLOW:
                    self._verdicts().traces.of(question, decoy)

    def _verdicts(self) -> Judge:
        self._judge = self._judge or Judge(self._open_one())
        return self._judge
