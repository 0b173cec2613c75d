"""Whether a question keeps what it declares of its programs, from the starter to the decoys."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from sparring.bank.kinds.decoy import CANDIDATE
from sparring.bank.question import FRAGILE, Coding, Question
from sparring.checking.verdict import Verdict
from sparring.judge.judge import Judge
from sparring.judge.report import Report

DIAGNOSED = (Verdict.WRONG, Verdict.CRASHED, Verdict.MALFORMED, Verdict.PASSED, Verdict.TOO_SLOW)


@dataclass(frozen=True, slots=True)
class Declared:
    """One program of a question: what it declares, what it got, and the `lie` in between, if any.

    `seed` is that of the hidden checks' random inputs; `kind` is the question's.
    """

    question: str
    program: str
    declared: Verdict
    verdict: Verdict
    lie: str
    seconds: float
    seed: str = ""
    kind: str = ""

    @property
    def name(self) -> str:
        """The program, and the seed where there is one."""
        return f"{self.question}/{self.program}" + (f" with the seed {self.seed}" if self.seed else "")


class Program(NamedTuple):
    """A program of a question: what it declares, and which decoy it is, if it is one."""

    name: str
    source: str
    declared: Verdict
    decoy: str = ""


Lie = Callable[[Program, Report], str]
"""What else does not hold of a program and its report; an empty text where all does."""


def prove_declared(question: Question, judge: Judge) -> tuple[Declared, ...]:
    """Judges every program of a coding question."""
    assert question.coding is not None
    return prove_programs(question, programs_of(question.coding, Verdict.NOT_ATTEMPTED), judge)


def prove_programs(
    question: Question, programs: Iterable[Program], judge: Judge, *, also: Lie = lambda *_: ""
) -> tuple[Declared, ...]:
    """Judges some programs of a question, of which no two decoys may fail alike."""
    found = []
    failed_alike: dict[str, str] = {}
    for one in programs:
        started = time.perf_counter()
        report = judge.judge(question, one.source)
        lie = (
            _lie(one.declared, report, one.decoy)
            or _alike(one.decoy, report, failed_alike)
            or also(one, report)
        )
        found.append(
            Declared(
                question.identity,
                one.name,
                one.declared,
                report.verdict,
                lie,
                time.perf_counter() - started,
                judge.seed,
                question.kind.value,
            )
        )
    return tuple(found)


def programs_of(coding: Coding, starter: Verdict) -> Iterator[Program]:
    """The programs that lie beside a question whose starter gets a certain verdict."""
    yield Program("starter.py", coding.starter, starter)
    yield Program("reference.py", coding.reference, Verdict.PASSED)
    if coding.expert is not None:
        yield Program("expert.py", coding.expert, Verdict.PASSED)
    yield Program(CANDIDATE, coding.candidate, Verdict.PASSED)
    for decoy in coding.decoys:
        name = coding.file_of(decoy)
        yield Program(name, decoy.source, decoy.verdict, decoy.name)
        for number, source in enumerate(decoy.variants, start=1):
            yield Program(f"{name}, variant {number}", source, decoy.verdict, decoy.name)


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
