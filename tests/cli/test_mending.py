"""A program to mend, from the list to a pass, as a learner meets it in the terminal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sparring.cli.practising import watching
from sparring.cli.scope import Scope
from tests.bank.builder import add_coding, add_repair, empty_bank
from tests.cli.conftest import Machine

NAME = "ml-coding/mean-score"


@pytest.fixture
def mending(machine: Machine, tmp_path: Path) -> Machine:
    """A machine whose bank has a program to mend, and one to write."""
    bank = empty_bank(tmp_path / "bank")
    add_repair(bank)
    add_coding(bank)
    return replace(machine, bank=bank)


def starter_in(machine: Machine) -> str:
    return (machine.bank / NAME / "starter.py").read_text()


def test_lists_and_searches_know_the_kind(mending: Machine) -> None:
    listed = mending.spar("list", "--kind", "repair", "--json").json["questions"]
    assert [one["identity"] for one in listed] == [NAME]
    assert NAME in mending.spar("search", "colleague").out


def test_the_faulty_program_is_part_of_the_question(mending: Machine) -> None:
    shown = mending.spar("show", "mean-score").out
    assert "total(scores) // len(scores)" in shown
    assert "Counts missing" not in shown
    assert "Mend it: spar start mean-score" in shown


def test_the_answer_shows_where_the_faults_were_and_the_program_mended(mending: Machine) -> None:
    found = mending.spar("show", "mean-score", "--answer", "--json").json["sections"]
    assert "total(scores) / len(scores)" in found["Mended"]
    assert "### Counts missing" in found["Answer"]


def test_one_begins_with_the_faulty_program_and_is_told_what_is_found(mending: Machine) -> None:
    path = Path(mending.spar("start", "mean-score", "--json").json["path"])
    assert path.read_text() == starter_in(mending)

    untouched = mending.spar("try")
    assert (untouched.code, "wrong  ml-coding/mean-score: 0 of 2 faults found" in untouched.out) == (1, True)
    assert mending.spar("log", "--json").json == []

    path.write_text(path.read_text().replace("score = 0.0", "continue"))
    half = mending.spar("try")
    assert "1 of 2 faults found" in half.out
    assert "Not right yet: A mean between two numbers stays between them." in half.out
    assert "1 line changed, of 29" in half.out
    assert "line 3" not in half.out

    path.write_text((mending.bank / NAME / "reference.py").read_text())
    whole = mending.spar("try")
    assert (whole.code, "2 of 2 faults found" in whole.out) == (0, True)
    assert [one["verdict"] for one in mending.spar("log", "--json").json] == ["passed", "wrong"]
    assert mending.spar("progress").code == 0


def test_a_report_counts_the_faults_for_programs_too(mending: Machine) -> None:
    mending.program(NAME, starter_in(mending).replace(" // len", " / len"))

    found = mending.spar("try", "mean-score", "--json").json["mending"]

    assert (found["found"], found["faults"], found["changed_lines"]) == (1, 2, 1)
    assert found["wrong"] == ["What is missing changes no mean"]


def test_who_breaks_something_else_is_told_so(mending: Machine) -> None:
    right = (mending.bank / NAME / "reference.py").read_text()
    mending.program(NAME, right.replace("return 0.0", "return 1.0"))

    said = " ".join(mending.spar("try", "mean-score").out.split())
    assert "2 of 2 faults found, but another check does not hold" in said


def test_a_key_shows_the_change_while_watching(mending: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    scope = Scope.here(mending.bank)
    question = scope.question("mean-score")
    path = mending.program(NAME, starter_in(mending).replace(" // len", " / len"))

    watching._show(scope, question, path, "d")
    watching._say_keys(question, path)

    told = capsys.readouterr().out
    assert "-    return total(scores) // len(scores)" in told
    assert "+    return total(scores) / len(scores)" in told
    assert "your change" in told


def test_a_program_to_mend_is_planned_like_one_to_write(mending: Machine) -> None:
    mending.spar("settings", "role", "data-scientist")

    planned = mending.spar("today", "--json").json

    assert NAME in str(planned)


def test_the_bank_proves_plants_and_unmasks_it(mending: Machine) -> None:
    proven = mending.spar("bank", "prove", "mean-score", "--json").json
    assert proven["programs"] == {"repair": {"questions": 1, "programs": 5}}
    assert proven["lies"] == []

    starter = mending.bank / NAME / "starter.py"
    before = starter.read_text()
    starter.write_text("")
    told = mending.spar("bank", "check")
    assert (told.code, "spar bank plant ml-coding/mean-score" in told.out) == (1, True)
    assert mending.spar("bank", "plant", NAME).code == 0
    assert starter.read_text() == before

    shown = mending.spar("bank", "show-decoy", f"{NAME}/divides-whole").out
    assert "--- reference.py" in shown
    assert "+++ faults/divides-whole.py" in shown


def test_every_small_edit_of_the_mended_program_is_tried(mending: Machine) -> None:
    found = mending.spar("bank", "prove", "mean-score", "--mutate", "--json").json

    assert found["counted"] >= 10
    assert found["caught"] >= 0.9 * found["counted"]
