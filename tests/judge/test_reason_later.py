"""The first wrong program of a question does not wait for its decoys: verdict at once, reason later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sparring.bank.kind import Tier
from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.inbox.event import Face, Moment
from sparring.inbox.inbox import Inbox
from sparring.judge.report import Report
from sparring.judge.service import JudgeService
from sparring.practice.learner import Learner
from sparring.practice.submit import explained, submit

TIES_LATE = """
def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError("lengths")
    positives = [s for s, label in zip(scores, labels) if label]
    negatives = [s for s, label in zip(scores, labels) if not label]
    if not positives or not negatives:
        raise ValueError("one class")
    return sum(p >= q for p in positives for q in negatives) / (len(positives) * len(negatives))
"""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[JudgeService]:
    found = JudgeService(tmp_path)
    yield found
    found.close()


def starts(service: JudgeService) -> list[Tier]:
    """The children that are started from now on."""
    started: list[Tier] = []
    plain = service.sandbox.start
    service.sandbox.start = lambda tier, limits: (started.append(tier), plain(tier, limits))[1]  # type: ignore
    return started


def test_no_decoy_is_run_before_the_verdict(service: JudgeService, roc_auc: Question) -> None:
    started = starts(service)

    report = service.judge(roc_auc, TIES_LATE, with_reason=False)

    assert (report.verdict, report.diagnosis, report.reason_waits) == (Verdict.WRONG, None, True)
    assert len(started) <= 2  # the submission, and its first failing check alone


def test_the_reason_follows(service: JudgeService, roc_auc: Question) -> None:
    report = explained(roc_auc, TIES_LATE, service.judge(roc_auc, TIES_LATE, with_reason=False), service)

    assert report.decoy == "ties-in-sort-order"
    assert not report.reason_waits


def test_where_decoys_are_known_the_reason_comes_at_once(service: JudgeService, roc_auc: Question) -> None:
    service.learn_decoys(roc_auc)

    report = service.judge(roc_auc, TIES_LATE, with_reason=False)

    assert (report.decoy, report.reason_waits) == ("ties-in-sort-order", False)


def test_nothing_waits_where_no_decoy_could_fit(service: JudgeService, roc_auc: Question) -> None:
    assert roc_auc.coding is not None
    passed = service.judge(roc_auc, roc_auc.coding.reference, with_reason=False)
    forbidden = service.judge(roc_auc, "import numpy\n", with_reason=False)

    assert not passed.reason_waits
    assert not forbidden.reason_waits


def learner_in(folder: Path) -> Learner:
    return Learner(Inbox(folder), Face.CLI, Moment(datetime(2026, 1, 5, tzinfo=UTC), "UTC"))


def test_a_try_is_told_at_once_and_recorded_once_with_its_reason(
    service: JudgeService, roc_auc: Question, tmp_path: Path
) -> None:
    told: list[Report] = []
    learner = learner_in(tmp_path / "data")

    report = submit(roc_auc, TIES_LATE, service, learner, at_once=told.append)

    assert [one.decoy for one in told] == [None]
    assert report.decoy == "ties-in-sort-order"
    (event,) = learner.inbox.events()
    assert event.report is not None
    assert event.report["decoy"] == "ties-in-sort-order"


def test_who_does_not_wait_for_the_reason_has_tried_all_the_same(
    service: JudgeService, roc_auc: Question, tmp_path: Path
) -> None:
    learner = learner_in(tmp_path / "data")

    def stop(_: Report) -> None:
        service.learn_decoys = service.judge = interrupted  # type: ignore[assignment,method-assign]

    with pytest.raises(KeyboardInterrupt):
        submit(roc_auc, TIES_LATE, service, learner, at_once=stop)

    (event,) = learner.inbox.events()
    assert event.verdict == "wrong"


def interrupted(*_: object, **__: object) -> Report:
    raise KeyboardInterrupt
