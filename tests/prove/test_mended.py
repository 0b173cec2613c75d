"""The checks of a program to mend must tell its faults apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparring.bank.plant import plant
from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.judge.judge import Judge
from sparring.prove.bank_proof import BankProof
from sparring.prove.mended import prove_mended
from sparring.sandbox.open import open_sandbox
from tests.bank.builder import add_repair, decoy, empty_bank

THIRD = decoy("The groups stand in another order.", {"groups.items()": "sorted(groups.items())"})
ORDER = """

@fault("loses-order")
@check("Groups stand in the order in which they come")
def order(solution):
    holds(list(opened(solution.mean_score([("b", 1.0), ("a", 1.0)]))) == ["b", "a"], "another order")
"""


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


def question(tmp_path: Path, files: dict[str, str] | None = None) -> Question:
    bank = empty_bank(tmp_path)
    folder = add_repair(bank, files=files)
    plant(bank, "ml-coding/mean-score")
    return load_question(folder, bank)


def with_check(tmp_path: Path, old: str, new: str) -> Question:
    bank = empty_bank(tmp_path)
    checks = add_repair(bank) / "checks.py"
    assert old in checks.read_text()
    checks.write_text(checks.read_text().replace(old, new))
    return load_question(checks.parent, bank)


def lies(question: Question, judge: Judge) -> dict[str, str]:
    return {one.program: one.lie for one in prove_mended(question, judge) if one.lie}


def test_a_new_question_keeps_what_it_declares(tmp_path: Path, judge: Judge) -> None:
    found = prove_mended(question(tmp_path), judge)

    assert {one.program: (one.verdict.value, one.lie) for one in found} == {
        "starter.py": ("wrong", ""),
        "reference.py": ("passed", ""),
        "decoys/candidate.py": ("passed", ""),
        "faults/counts-missing.py": ("wrong", ""),
        "faults/divides-whole.py": ("wrong", ""),
    }
    assert BankProof((), found, 0.0).to_json()["programs"] == {"repair": {"questions": 1, "programs": 5}}


def test_programs_with_several_faults_left_are_judged_too(tmp_path: Path, judge: Judge) -> None:
    found = question(tmp_path, {"faults/loses-order.py": THIRD})

    told = lies(found, judge)

    assert told["faults/loses-order.py"].startswith("declares wrong, got passed")
    assert told["with counts-missing and loses-order left"] == "no check fails of loses-order, which is left"


def test_a_check_that_notices_another_fault_too_is_told(tmp_path: Path, judge: Judge) -> None:
    old = '[("a", 1.0), ("a", 2.0)]), {"a": 1.5}'
    found = with_check(tmp_path, old, '[("a", 1.0), ("a", 2.0), ("a", None)]), {"a": 1.5}')

    assert lies(found, judge)["faults/counts-missing.py"] == "a check of divides-whole fails, which is mended"


def test_a_check_that_notices_nothing_is_told(tmp_path: Path, judge: Judge) -> None:
    old = '[("a", 1.0), ("a", 2.0)]), {"a": 1.5}'
    found = with_check(tmp_path, old, '[("a", 1.0), ("a", 3.0)]), {"a": 2.0}')

    told = lies(found, judge)

    assert told["faults/divides-whole.py"].startswith("declares wrong, got passed")
    assert told["starter.py"] == "no check fails of divides-whole, which is left"
