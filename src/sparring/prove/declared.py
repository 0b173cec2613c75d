"""Whether a coding question keeps what it declares of its programs, from the starter to the decoys."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from sparring.bank.kinds.decoy import CANDIDATE
from sparring.bank.question import FRAGILE, Coding, Question
from sparring.checking.verdict import Verdict
from sparring.judge.judge import Judge
from sparring.judge.report import Report

DIAGNOSED = (Verdict.WRONG, Verdict.CRASHED, Verdict.MALFORMED, Verdict.PASSED, Verdict.TOO_SLOW)


@dataclass(frozen=True, slots=True)
class Declared:
    """One program of a question: what it declares, what it got, and the `lie` in between, if any.

    `seed` is that of the hidden checks' random inputs.
    """

    question: str
    program: str
    declared: Verdict
    verdict: Verdict
    lie: str
    seconds: float
    seed: str = ""

    @property
    def name(self) -> str:
        """The program, and the seed where there is one."""
        return f"{self.question}/{self.program}" + (f" with the seed {self.seed}" if self.seed else "")


def prove_declared(question: Question, judge: Judge) -> tuple[Declared, ...]:
    """Judges every program of a coding question."""
    assert question.coding is not None
    found = []
    failed_alike: dict[str, str] = {}
    for program, source, declared, decoy in _programs(question.coding):
        started = time.perf_counter()
        report = judge.judge(question, source)
        lie = _lie(declared, report, decoy) or _alike(decoy, report, failed_alike)
        seconds = time.perf_counter() - started
        found.append(Declared(question.identity, program, declared, report.verdict, lie, seconds, judge.seed))
    return tuple(found)


def _programs(coding: Coding) -> Iterator[tuple[str, str, Verdict, str]]:
    """Name, text, what it declares, and which decoy it is, if it is one."""
    yield "starter.py", coding.starter, Verdict.NOT_ATTEMPTED, ""
    yield "reference.py", coding.reference, Verdict.PASSED, ""
    if coding.expert is not None:
        yield "expert.py", coding.expert, Verdict.PASSED, ""
    yield CANDIDATE, coding.candidate, Verdict.PASSED, ""
    for decoy in coding.decoys:
        yield f"decoys/{decoy.name}.py", decoy.source, decoy.verdict, decoy.name
        for number, source in enumerate(decoy.variants, start=1):
            yield f"decoys/{decoy.name}.py, variant {number}", source, decoy.verdict, decoy.name


def _lie(declared: Verdict, report: Report, decoy: str) -> str:
    if report.verdict is not declared:
        return f"declares {declared}, got {report.verdict}: {report.reason}"
    if declared is Verdict.PASSED and bool(decoy) is (report.robust is not False):
        broken = ", ".join(one.name for one in report.breaking)
        return f"breaks in {broken}" if broken else f"declares {FRAGILE}, but nothing breaks"
    if decoy and declared in DIAGNOSED and report.decoy != decoy:
        told = f"the diagnosis of {report.decoy}" if report.decoy else "no diagnosis"
        return f"a learner with this mistake would be told {told}"
    return ""


def _alike(decoy: str, report: Report, failed_alike: dict[str, str]) -> str:
    """No two decoys may fail alike: then neither could be told from the other."""
    if not decoy:
        return ""
    mark = "|".join(
        f"{one.name}:{one.verdict}:{one.reason}:{one.got}" for one in report.checks if one.verdict
    )
    twin = failed_alike.setdefault(mark, decoy)
    return f"fails exactly like {twin}" if twin != decoy and report.verdict in DIAGNOSED else ""
