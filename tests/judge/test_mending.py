"""How far a program with planted faults is mended."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sparring.bank.question import Question, Repair
from sparring.bank.reading.load import load_question
from sparring.checking.expectation import check, fault
from sparring.checking.verdict import Verdict
from sparring.judge.judge import Judge
from sparring.judge.mending import changed_lines
from sparring.judge.report import Mending
from sparring.sandbox.open import open_sandbox
from tests.bank.builder import add_repair, empty_bank

OTHER_ROUTE = """
from statistics import fmean


def mean_score(rows):
    found = {}
    for name, score in rows:
        found.setdefault(name, [])
        if score is not None:
            found[name].append(score)
    return {name: fmean(scores) if scores else 0.0 for name, scores in found.items()}
"""
BETWEEN = "A mean between two numbers stays between them"


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


@pytest.fixture(scope="module")
def question(tmp_path_factory: pytest.TempPathFactory) -> Question:
    bank = empty_bank(tmp_path_factory.mktemp("bank"))
    return load_question(add_repair(bank), bank)


@pytest.fixture(scope="module")
def repair(question: Question) -> Repair:
    assert question.repair is not None
    return question.repair


def test_the_starter_has_found_nothing_and_changed_nothing(
    question: Question, repair: Repair, judge: Judge
) -> None:
    report = judge.judge(question, repair.starter)

    assert report.verdict is Verdict.WRONG
    assert report.mending == Mending(2, 0, ("What is missing changes no mean", BETWEEN), 0, 29)


def test_one_of_two_is_found_and_the_other_behaviour_is_named(
    question: Question, repair: Repair, judge: Judge
) -> None:
    report = judge.judge(question, repair.starter.replace("score = 0.0", "continue"))

    assert report.mending == Mending(2, 1, (BETWEEN,), 1, 29)
    assert (report.decoy, report.line) == ("divides-whole", None)


def test_all_is_found_by_another_route_and_its_size_is_said(question: Question, judge: Judge) -> None:
    report = judge.judge(question, OTHER_ROUTE)

    assert report.verdict is Verdict.PASSED
    assert report.mending is not None
    assert (report.mending.found, report.mending.wrong) == (2, ())
    assert report.mending.changed_lines >= 20


def test_a_new_mistake_beside_the_mended_ones_is_a_failing_check(
    question: Question, repair: Repair, judge: Judge
) -> None:
    report = judge.judge(question, repair.reference.replace("return 0.0", "return 1.0"))

    assert report.verdict is Verdict.WRONG
    assert report.mending == Mending(2, 2, (), 3, 29)
    assert report.decoy is None


@pytest.mark.parametrize("harm", ["raise KeyError(name)", "import os; os._exit(1)"])
def test_a_program_that_ends_before_it_answers_counts_no_faults(
    question: Question, repair: Repair, judge: Judge, harm: str
) -> None:
    report = judge.judge(question, repair.reference.replace("continue", harm))

    assert report.verdict is Verdict.CRASHED
    assert report.mending is not None
    assert report.mending.found is None


def test_a_program_to_write_has_nothing_to_mend(doubled: Question, judge: Judge) -> None:
    assert judge.judge(doubled, "def double(x):\n    return x\n").mending is None


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("a\nb\nc\n", "a\nb\nc\n", 0),
        ("a\nb\nc\n", "a\n\nb   \r\nc", 0),
        ("a\nb\nc\n", "a\nx\nc\n", 1),
        ("a\nb\nc\n", "a\nx\ny\nc\n", 2),
        ("a\nb\nc\n", "a\nc\n", 1),
        ("a\nb\nc\n", "b\nc\nd\n", 2),
        ("a\n", "x\n" * 400_000, 400_000),
    ],
)
def test_changed_lines_are_counted(before: str, after: str, lines: int) -> None:
    assert changed_lines(before, after) == lines


def nothing(_: object) -> None:
    """Checks nothing."""


@pytest.mark.parametrize("body", [lambda _: None, check("Strict", robust=True)(nothing)])
def test_only_a_check_that_a_pass_needs_is_for_a_fault(body: object) -> None:
    with pytest.raises(ValueError, match="stands above"):
        fault("any")(body)  # type: ignore[type-var]
