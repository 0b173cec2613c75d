"""What a coding question declares of its programs, and what it gets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.judge.judge import Judge
from sparring.prove.declared import prove_declared
from sparring.sandbox.open import open_sandbox
from tests.bank.builder import add_coding, empty_bank

CHECKS = """\
from sparring.checking import check, equal


@check("Twice three is six")
def three(solution):
    equal(solution.double(3), 6)


@check("Twice minus one is minus two")
def minus_one(solution):
    equal(solution.double(-1), -2)
"""


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


@pytest.fixture
def question(tmp_path: Path) -> Question:
    bank = empty_bank(tmp_path)
    return load_question(add_coding(bank, files={"checks.py": CHECKS}), bank)


def lies(question: Question, judge: Judge) -> dict[str, str]:
    return {one.program: one.lie for one in prove_declared(question, judge) if one.lie}


def test_a_question_that_keeps_what_it_declares_has_no_lie(question: Question, judge: Judge) -> None:
    assert lies(question, judge) == {}


def test_a_candidate_that_fails_is_told(question: Question, judge: Judge) -> None:
    assert question.coding is not None
    failing = replace(question.coding, candidate="def double(x):\n    return abs(2 * x)\n")

    found = lies(replace(question, companions=failing), judge)

    assert list(found) == ["decoys/candidate.py"]
    assert found["decoys/candidate.py"].startswith("declares passed, got wrong")


def test_a_decoy_that_passes_is_told(question: Question, judge: Judge) -> None:
    assert question.coding is not None
    decoys = tuple(replace(one, source=question.coding.candidate) for one in question.coding.decoys[:1])

    found = lies(replace(question, companions=replace(question.coding, decoys=decoys)), judge)

    assert list(found) == ["decoys/adds-two.py"]
