"""Every program that was judged is kept, whatever came of it; only what counts is counted."""

from __future__ import annotations

import pytest

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.inbox.event import Face, Moment
from sparring.inbox.inbox import Inbox
from sparring.judge.judge import Judge
from sparring.judge.report import Report
from sparring.practice.learner import Learner
from sparring.practice.record import record_try
from sparring.practice.submit import submit
from sparring.sandbox.child import Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.store.who import LOCAL
from tests.judge.conftest import doubled
from tests.judge.test_judge import Broken
from tests.sandbox.conftest import locked
from tests.store.conftest import NOW, inbox

__all__ = ["doubled", "inbox", "locked"]


def learner(inbox: Inbox) -> Learner:
    return Learner(inbox, Face.CLI, Moment(NOW, "UTC"))


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_try_of_every_verdict_but_an_unchanged_starter_is_kept(
    inbox: Inbox, doubled: Question, verdict: Verdict
) -> None:
    report = Report(doubled.identity, doubled.version, verdict, Isolation.FULL)
    assert record_try(doubled, "source", report, learner(inbox), hints=0) is (
        verdict is not Verdict.NOT_ATTEMPTED
    )
    kept = [(event.verdict, event.source) for event in inbox.events()]
    assert kept == ([] if verdict is Verdict.NOT_ATTEMPTED else [(verdict.value, "source")])


def test_a_fault_of_ours_keeps_the_program_and_counts_for_nothing(
    inbox: Inbox, doubled: Question, locked: Sandbox
) -> None:
    from sparring.store.attempts import last_source, recent_attempts, standings
    from sparring.store.intake import take_in

    submit(doubled, "def doubled(values):\n    return values\n", Judge(locked), learner(inbox))
    judge = Judge(Broken(locked, RuntimeError("no room")))
    assert submit(doubled, "x = 1\n", judge, learner(inbox)).verdict is Verdict.JUDGE_ERROR
    take_in(LOCAL, inbox)
    assert [event.verdict for event in inbox.events()] == ["wrong", "judge_error"]
    assert [one.outcome for one in recent_attempts(LOCAL)] == ["wrong"]
    assert standings(LOCAL)[doubled.identity].attempts == 1
    assert last_source(LOCAL, doubled.identity) is not None
