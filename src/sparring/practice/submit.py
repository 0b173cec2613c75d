"""Submitting a program: a verdict, and an event that remembers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sparring.bank.question import Question
from sparring.errors import SubmissionNotFound
from sparring.practice.hint import hints_taken
from sparring.practice.learner import Learner
from sparring.practice.record import recorded

if TYPE_CHECKING:  # the judge imports NumPy while its sandbox starts, not before
    from sparring.judge.judge import Judge
    from sparring.judge.report import Report
    from sparring.judge.service import JudgeService

LARGEST = 1 << 20


def read_submission(path: Path, question: Question) -> str:
    """The learner's program, or an error that says how to get one."""
    if not path.is_file():
        raise SubmissionNotFound(f"{path} is not there. Begin with: spar start {question.identity}")
    if path.stat().st_size > LARGEST:
        raise SubmissionNotFound(f"{path} is larger than {LARGEST >> 20} MiB; that is no program to submit.")
    return path.read_text(encoding="utf-8", errors="replace")


def submit(
    question: Question,
    source: str,
    judge: Judge | JudgeService,
    learner: Learner,
    *,
    at_once: Callable[[Report], None] = lambda _: None,
) -> Report:
    """Judges, and records the try, whatever came of it; only an unchanged starter is no try.

    Where decoys must be run before the reason is known, `at_once` is told the verdict without it.
    """
    report = judge.judge(question, source, with_reason=False)
    hints = hints_taken(learner.inbox, question.identity)
    if report.reason_waits:
        at_once(report)
        try:
            report = explained(question, source, report, judge)
        except KeyboardInterrupt:  # who does not wait for the reason has tried all the same
            recorded(question, source, report, learner, hints=hints)
            raise
    return recorded(question, source, report, learner, hints=hints)


def explained(question: Question, source: str, report: Report, judge: Judge | JudgeService) -> Report:
    """The report with the reason that it waits for."""
    again = judge.judge(question, source, with_growth=False)
    return replace(report, diagnosis=again.diagnosis, decoy=again.decoy, reason_waits=False)
