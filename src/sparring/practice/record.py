"""Recording a judged program as an event, a fault of ours too; an unchanged starter is no try."""

from __future__ import annotations

from dataclasses import replace

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.errors import NotRecorded
from sparring.inbox.event import EventKind, new_event
from sparring.judge.report import Report
from sparring.practice.learner import Learner

UNRECORDED = (Verdict.NOT_ATTEMPTED,)


def record_try(question: Question, source: str, report: Report, learner: Learner, *, hints: int) -> bool:
    """Appends the event of a try after `hints` different hints; False when there was nothing to keep.

    With `judge_error` the program is kept as well, and counts for nothing: that was our fault.
    """
    if report.verdict in UNRECORDED or is_untouched(question, source):
        return False
    event = new_event(
        EventKind.TRY,
        learner.face,
        learner.moment,
        learner.inbox.device(),
        question=question.identity,
        version=question.version,
        mode=learner.mode.value,
        source=source,
        report=report.to_json(),
        verdict=report.verdict.value,
        grade_source="judge",
        seconds=round(report.wall_seconds, 4),
        hints=hints,
        unaided=hints == 0,
    )
    learner.inbox.append(event)
    return True


def is_untouched(question: Question, source: str) -> bool:
    """Whether a program is still what its learner was given; one to mend is judged all the same."""
    return question.coding is not None and source.rstrip() == question.coding.starter.rstrip()


def recorded(question: Question, source: str, report: Report, learner: Learner, *, hints: int) -> Report:
    """Records a try, and gives the report, which says so where that failed: a verdict is never lost."""
    try:
        record_try(question, source, report, learner, hints=hints)
    except NotRecorded as error:
        return replace(report, unrecorded=str(error))
    return report
