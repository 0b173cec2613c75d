"""A disk that takes no more costs no verdict, and whoever meets it is told what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.inbox.inbox import Inbox
from tests.cli.conftest import BANK
from tests.full_disk import in_read_only, on_full_disk

SPAR = ("-m", "sparring", "--bank", str(BANK))


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "roc_auc.py"
    path.write_text("def roc_auc(labels, scores):\n    return 0.5\n")
    return path


def test_on_a_full_disk_the_verdict_is_shown_and_what_to_do(tmp_path: Path, program: Path) -> None:
    ran = on_full_disk(0, *SPAR, "try", "roc-auc", str(program), SPARRING_HOME=str(tmp_path))
    assert "wrong" in ran.stdout
    said = " ".join(ran.stdout.split())
    assert "This could not be recorded" in said
    assert "Free some space" in said
    assert (ran.returncode, ran.stderr) == (1, "")
    assert program.read_text().startswith("def roc_auc")


def test_in_a_read_only_folder_the_verdict_is_shown_and_what_to_do(tmp_path: Path, program: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    ran = in_read_only(data, *SPAR, "try", "roc-auc", str(program), SPARRING_HOME=str(tmp_path))
    assert "wrong" in ran.stdout
    assert "This could not be recorded" in " ".join(ran.stdout.split())
    assert (ran.returncode, ran.stderr) == (1, "")


def test_a_try_that_fits_in_part_leaves_nothing_half(tmp_path: Path, program: Path) -> None:
    variables = {"SPARRING_HOME": str(tmp_path)}
    on_full_disk(1 << 30, *SPAR, "try", "roc-auc", str(program), **variables)
    inbox = Inbox(tmp_path / "data")
    (file,) = inbox.files()
    before = file.read_bytes()
    ran = on_full_disk(len(before) + 100, *SPAR, "try", "roc-auc", str(program), **variables)
    assert "This could not be recorded" in " ".join(ran.stdout.split())
    assert file.read_bytes() == before
    assert len(list(inbox.events())) == 1


@pytest.mark.parametrize("command", [("hint", "roc-auc"), ("start", "roc-auc"), ("export",), ("log",)])
def test_no_command_meets_a_full_disk_with_a_traceback(tmp_path: Path, command: tuple[str, ...]) -> None:
    ran = on_full_disk(0, *SPAR, *command, SPARRING_HOME=str(tmp_path))
    assert "Traceback" not in ran.stderr
    if ran.returncode:
        assert "Free some space" in " ".join(ran.stderr.split())


def test_a_read_only_store_is_no_traceback(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    ran = in_read_only(data, *SPAR, "log", SPARRING_HOME=str(tmp_path))
    assert "Traceback" not in ran.stderr
