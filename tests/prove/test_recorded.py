"""The record of what was proven: it goes stale with a question's files and with what judges it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from sparring.bank.reading.load import load_bank
from sparring.cli.app import spar
from sparring.errors import BrokenRecord
from sparring.prove import kinds
from sparring.prove.recorded import FILE, digest_of, drawn, read_record, stale, write_record
from tests.bank.builder import add_coding, add_theory, empty_bank


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    root = empty_bank(tmp_path)
    add_theory(root, "ridge")
    add_theory(root, "lasso")
    return root


def prove(bank: Path, *options: str) -> tuple[int, str]:
    found = CliRunner().invoke(spar, ["--bank", str(bank), "bank", "prove", *options])
    return found.exit_code, found.output


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_record(tmp_path, {"b/two": "22", "a/one": "11"})
    assert read_record(tmp_path) == {"a/one": "11", "b/two": "22"}
    assert (tmp_path / FILE).read_text().splitlines()[-2:] == ['"a/one" = "11"', '"b/two" = "22"']


def test_a_damaged_record_says_how_to_mend_it(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("<<<<<<< ours\n")
    with pytest.raises(BrokenRecord, match="spar bank prove --write"):
        read_record(tmp_path)


def test_what_was_recorded_is_fresh_until_a_file_changes(bank: Path) -> None:
    assert prove(bank, "--write")[0] == 0
    questions = load_bank(bank).questions
    assert stale(questions, read_record(bank), bank) == []
    path = questions[0].path
    path.write_text(path.read_text() + "\nOne more sentence.\n")
    assert stale(load_bank(bank).questions, read_record(bank), bank) == [load_bank(bank).questions[0]]


def test_ci_refuses_a_record_that_is_not_of_todays_files(bank: Path) -> None:
    code, told = prove(bank, "--recorded", "a-commit")
    assert code != 0
    assert "spar bank prove --write" in told
    prove(bank, "--write")
    assert prove(bank, "--recorded", "a-commit")[0] == 0


def test_a_lie_is_not_recorded(bank: Path) -> None:
    path = load_bank(bank).questions[0].path
    path.write_text(
        path.read_text().replace("## Key points", "```python proof\nassert 1 == 2\n```\n\n## Key points")
    )
    assert prove(bank, "--write")[0] == 1
    assert set(read_record(bank)) == {load_bank(bank).questions[1].identity}


def test_what_left_the_bank_leaves_the_record(bank: Path) -> None:
    write_record(bank, {"ml-theory/gone": "0"})
    prove(bank, "--write")
    assert "ml-theory/gone" not in read_record(bank)


def test_programs_go_stale_with_the_judge_and_proofs_do_not(
    bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_coding(bank, "doubled")
    theory, coding = (
        next(one for one in load_bank(bank).questions if (one.coding is not None) is wanted)
        for wanted in (False, True)
    )
    before = [digest_of(one, bank) for one in (theory, coding)]
    monkeypatch.setattr(kinds, "JUDGE", (*kinds.JUDGE, "errors.py"))
    after = [digest_of(one, bank) for one in (theory, coding)]
    assert after[0] == before[0]
    assert after[1] != before[1]


def test_the_draw_hangs_on_the_commit_alone(bank: Path) -> None:
    for name in "abcdefgh":
        add_theory(bank, f"question-{name}")
    questions = load_bank(bank).questions
    assert drawn(questions, 5, "one") == drawn(questions, 5, "one")
    assert len({tuple(one.identity for one in drawn(questions, 5, str(by))) for by in range(20)}) > 10
