"""Whether the checks of a program to mend tell its faults apart, whichever of them are left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sparring.bank.question import Question, Repair
from sparring.checking.verdict import Verdict
from sparring.judge.checks import checks_for
from sparring.judge.judge import Judge
from sparring.judge.report import Report
from sparring.prove.declared import Declared, Program, programs_of, prove_programs


def prove_mended(question: Question, judge: Judge) -> tuple[Declared, ...]:
    """Judges every program of a question to mend, those between the starter and the reference too."""
    repair = question.repair
    assert repair is not None
    left = left_in(repair)
    faults = {check.name: check.fault for check in checks_for(question) if check.fault}

    def miscounted(program: Program, report: Report) -> str:
        return miscount(left[program.name], report, faults) if program.name in left else ""

    programs = [*programs_of(repair, Verdict.WRONG), *half_mended(repair)]
    return prove_programs(question, programs, judge, also=miscounted)


def half_mended(repair: Repair) -> Iterator[Program]:
    """The programs with several faults left, but not all."""
    for names, source in repair.half_mended:
        yield Program(named(names), source, Verdict.WRONG)


def left_in(repair: Repair) -> Mapping[str, frozenset[str]]:
    """Which faults each program has, by the program's name."""
    every = frozenset(one.name for one in repair.faults)
    left = {"starter.py": every, "reference.py": frozenset[str]()}
    left |= {repair.file_of(one): frozenset({one.name}) for one in repair.faults}
    return left | {named(names): frozenset(names) for names, _ in repair.half_mended}


def named(names: tuple[str, ...]) -> str:
    """What a program with several faults left is called."""
    return f"with {' and '.join(names)} left"


def miscount(left: frozenset[str], report: Report, faults: Mapping[str, str]) -> str:
    """What the report says wrongly of the faults that are left; `faults` is by the name of a check."""
    told = {faults[one.name] for one in report.checks if one.failed and one.name in faults}
    if told - left:
        return f"a check of {', '.join(sorted(told - left))} fails, which is mended"
    if left - told:
        return f"no check fails of {', '.join(sorted(left - told))}, which is left"
    if report.mending is None or report.mending.found is None:
        return "the report counts no faults, since a check of one did not come to an answer"
    if report.decoy is not None and report.decoy not in left:
        return f"a learner would be told the sentence of {report.decoy}, which is not left"
    return ""
