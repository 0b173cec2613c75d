"""The faults of a program to mend: declared once, planted by the machinery."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.kind import Kind
from sparring.bank.plant import plant
from sparring.bank.question import Repair
from sparring.bank.reading.load import load_bank, load_question
from sparring.errors import BrokenQuestion, Fault, QuestionNotFound
from tests.bank.builder import add_coding, add_repair, decoy, empty_bank, whole

NAME = "ml-coding/mean-score"
THIRD = {
    "faults/loses-order.py": decoy(
        "The groups stand in another order.", {"groups.items()": "sorted(groups.items())"}
    )
}


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return empty_bank(tmp_path)


def repair_in(folder: Path, bank: Path) -> Repair:
    repair = load_question(folder, bank).repair
    assert repair is not None
    return repair


def fault_in(bank: Path) -> Fault:
    (fault,) = load_bank(bank).faults
    return fault


def test_a_fault_is_planted_alone_and_with_the_others(bank: Path) -> None:
    repair = repair_in(add_repair(bank), bank)

    missing, whole_numbers = repair.faults
    assert (missing.name, whole_numbers.name) == ("counts-missing", "divides-whole")
    assert missing.source == repair.reference.replace("            continue", "            score = 0.0")
    assert whole_numbers.source == repair.reference.replace(" / len", " // len")
    assert repair.starter == missing.source.replace(" / len", " // len")
    assert repair.half_mended == ()
    assert repair.decoys[:2] == repair.faults


def test_of_three_faults_every_two_that_may_be_left_make_a_program(bank: Path) -> None:
    folder = add_repair(bank, files=THIRD)
    plant(bank, NAME)

    between = dict(repair_in(folder, bank).half_mended)

    assert set(between) == {
        ("counts-missing", "divides-whole"),
        ("counts-missing", "loses-order"),
        ("divides-whole", "loses-order"),
    }
    assert "sorted(" in between["counts-missing", "loses-order"]
    assert " // len" not in between["counts-missing", "loses-order"]


def test_the_folder_of_faults_shows_the_kind(bank: Path) -> None:
    add_coding(bank)
    add_repair(bank)

    assert {one.name: one.kind for one in load_bank(bank).questions} == {
        "double": Kind.CODING,
        "mean-score": Kind.REPAIR,
    }


def test_a_starter_that_is_not_what_the_faults_make_is_told_with_its_line(bank: Path) -> None:
    folder = add_repair(bank)
    starter = folder / "starter.py"
    starter.write_text(starter.read_text().replace(" // len", " / len"))

    found = fault_in(bank)

    assert found.path == starter
    assert " / len" in starter.read_text().splitlines()[found.line - 1]
    assert "`spar bank plant ml-coding/mean-score`" in found.message


@pytest.mark.parametrize("harm", ["", "not Python ("])
def test_planting_mends_a_starter_that_is_old_or_missing(bank: Path, harm: str) -> None:
    folder = add_repair(bank)
    before = (folder / "starter.py").read_text()
    (folder / "starter.py").unlink()
    if harm:
        (folder / "starter.py").write_text(harm)
    assert load_bank(bank).faults

    assert plant(bank, NAME) == folder / "starter.py"

    assert (folder / "starter.py").read_text() == before
    assert load_bank(bank).faults == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (decoy("Sums wrongly.", {"nowhere": "x"}), "is not in reference.py"),
        (decoy("Sums wrongly.", {"scores": "x"}), "is in reference.py more than once"),
        (whole("Goes its own way.", "return 0"), "write its REPLACE"),
        (
            decoy("Divides too little.", {"total(scores) / len": "total(scores) / 1 + len"}),
            "with divides-whole: ",
        ),
    ],
)
def test_a_fault_that_does_not_fit_is_told_where_it_stands(bank: Path, text: str, message: str) -> None:
    folder = add_repair(bank, files={"faults/sums.py": text})

    found = [fault for fault in load_bank(bank).faults if message in fault.message]

    assert {fault.path.parent for fault in found} == {folder / "faults"}
    with pytest.raises(BrokenQuestion, match="cannot be planted"):
        plant(bank, NAME)


def test_a_decoy_with_the_name_of_a_fault_is_refused(bank: Path) -> None:
    add_repair(bank, files={"decoys/divides-whole.py": decoy("Halves.", {"sum(scores)": "sum(scores) / 2"})})

    assert "a decoy has this name too" in fault_in(bank).message


def test_planting_where_there_are_no_faults_says_what_is_missing(bank: Path) -> None:
    add_coding(bank)

    with pytest.raises(QuestionNotFound, match="faults/"):
        plant(bank, "ml-coding/double")
