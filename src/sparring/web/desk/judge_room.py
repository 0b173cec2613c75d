"""Judges programs for the pages: the verdict at once, the timing against the reference after it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.judge.checks import checks_for
from sparring.judge.report import Report
from sparring.judge.service import JudgeService

Record = Callable[[Report], Report]
"""Writes a try down, and gives the report as it is to be shown."""
MOST_WAITING = 50
VERDICTS, TIMINGS, PREPARING = "verdicts", "timings", "preparing"
"""Who takes turns: a timing or a preparation never holds up a verdict by more than one turn."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A verdict, and the number under which the report with its timing can be collected."""

    report: Report
    number: str | None = None


class JudgeRoom:
    """The judge of one server, and the timings that nobody waits for."""

    def __init__(self, service: JudgeService) -> None:
        self.service = service
        self._waiting: dict[str, Future[Report]] = {}
        self._timings = ThreadPoolExecutor(1, thread_name_prefix="timing")
        self._preparing = ThreadPoolExecutor(1, thread_name_prefix="preparing")
        self._prepared: set[str] = set()

    def judge_fully(self, question: Question, source: str) -> Report:
        """The whole report, timing included."""
        return self.service.judge(question, source, who=VERDICTS)

    def judge_first(self, question: Question, source: str, record: Record) -> Ticket:
        """The verdict without timing, and without a reason that must be looked for.

        `record` is called once with the final report, even if nobody waits.
        """
        report = self.service.judge(question, source, who=VERDICTS, with_growth=False, with_reason=False)
        is_timed = report.verdict is Verdict.PASSED and any(one.growth for one in checks_for(question))
        if not is_timed and not report.reason_waits:
            return Ticket(record(report))
        number = uuid.uuid4().hex
        self._waiting[number] = self._timings.submit(self._timed, question, source, record)
        while len(self._waiting) > MOST_WAITING:
            self._waiting.pop(next(iter(self._waiting)), None)
        return Ticket(report, number)

    def collect(self, number: str, seconds: float) -> Report | None:
        """The report with its timing, once it is there; None for a number that is not known any more."""
        waiting = self._waiting.get(number)
        return waiting.result(timeout=seconds) if waiting else None

    def prepare(self, question: Question) -> None:
        """Does in the background what the first verdict on a question would wait for."""
        if question.coding is not None and question.version not in self._prepared:
            self._prepared.add(question.version)
            self.service.warm(question.coding.uses)
            self._preparing.submit(self.service.learn_decoys, question, who=PREPARING)

    def close(self) -> None:
        """Ends everything that runs; a timing that waits is finished first, so that no try is lost."""
        self._preparing.shutdown(wait=True, cancel_futures=True)
        self._timings.shutdown(wait=True)
        self.service.close()

    def _timed(self, question: Question, source: str, record: Record) -> Report:
        return record(self.service.judge(question, source, who=TIMINGS))
