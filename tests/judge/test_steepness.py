"""A slow program is told what makes time grow, where its time grows too fast for certain; else nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.judge.checks import checks_for
from sparring.judge.judge import Judge
from sparring.judge.report import Growth
from sparring.judge.steepness import fresh, grows_too_fast
from sparring.sandbox.metered import MeteredSandbox
from sparring.sandbox.open import open_sandbox

INSERTS = """
def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError("lengths")
    ordered = []
    for s in scores:
        place = 0
        while place < len(ordered) and ordered[place] < s:
            place += 1
        ordered.insert(place, s)
    first, last = {}, {}
    for place, s in enumerate(ordered, start=1):
        first.setdefault(s, place)
        last[s] = place
    positives = sum(labels)
    negatives = len(labels) - positives
    if not positives or not negatives:
        raise ValueError("one class")
    ranks = sum((first[s] + last[s]) / 2 for s, label in zip(scores, labels) if label)
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives)
"""


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


def test_another_quadratic_program_is_told_how_its_time_grows(roc_auc: Question, judge: Judge) -> None:
    report = judge.judge(roc_auc, INSERTS)

    assert report.verdict is Verdict.TOO_SLOW
    assert report.decoy == "all-pairs"
    assert report.diagnosis is not None
    assert report.diagnosis.startswith("Takes time like the number of all pairs")


def test_what_takes_long_without_growing_is_told_nothing(roc_auc: Question, judge: Judge) -> None:
    assert roc_auc.coding is not None
    head = "def roc_auc(labels: list[int], scores: list[float]) -> float:\n"
    wastes = "    sum(i * i for i in range(900_000))\n"
    source = roc_auc.coding.reference.replace(head, head + wastes)
    check = next(one for one in checks_for(roc_auc) if one.growth)
    growth = Growth(check.name, check.sizes[:1], (500.0,), (0.8,), None, None, 600.0, cut=True)
    remote = fresh(roc_auc, MeteredSandbox(judge.sandbox), "")

    assert source != roc_auc.coding.reference
    assert not grows_too_fast(roc_auc, source, growth, check, remote)
    remote.child.close()
