"""A program at level `process` starts in an empty folder of its own, which goes with it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from sparring.bank.kind import Tier
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import Limits
from sparring.sandbox.open import open_at
from sparring.sandbox.own_folder import OwnFolder
from tests.sandbox.test_sandbox import call, load

WRITES = """
import os
def f(depth):
    found = [os.getcwd(), len(os.listdir())]
    open("left", "w").write("here")
    for _ in range(depth):
        os.mkdir("deep")
        os.chdir("deep")
    return found
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_a_program_writes_beside_itself_goes_with_it() -> None:
    before, sandbox = names(Path()), open_at(Isolation.PROCESS)
    child = sandbox.start(Tier.PYTHON, Limits())
    load(child, WRITES)
    folder, count = call(child, 2)["value"]
    there = names(Path(folder))
    child.close()
    assert (there, count, Path(folder).exists()) == (["deep", "left"], 0, False)
    sandbox.close()
    assert names(Path()) == before


def test_a_nest_deeper_than_any_stack_is_gone_when_the_sandbox_is_closed() -> None:
    sandbox = open_at(Isolation.PROCESS)
    child = sandbox.start(Tier.PYTHON, Limits())
    load(child, WRITES)
    folder, _ = call(child, 1_100)["value"]
    child.close()
    sandbox.close()
    assert not Path(folder).exists()


def test_closing_a_sandbox_removes_the_folder_of_the_child_made_ahead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    sandbox = open_at(Isolation.PROCESS)
    sandbox.start(Tier.PYTHON, Limits()).close()
    made_ahead = names(tmp_path)
    sandbox.close()
    assert (len(made_ahead), names(tmp_path)) == (1, [])


def test_a_folder_is_removed_whatever_was_done_to_it(tmp_path: Path) -> None:
    aside = tmp_path / "aside"
    aside.write_text("stays")
    folder = OwnFolder()
    inner = folder.path / "a" / "b"
    inner.mkdir(parents=True)
    (inner / "link").symlink_to(tmp_path)
    (folder.path / "a" / "closed").mkdir(mode=0)
    folder.path.chmod(0o500)
    assert (folder.remove(), folder.path.exists(), aside.read_text()) == (True, False, "stays")


def test_what_takes_too_long_is_left_for_later() -> None:
    folder = OwnFolder()
    for number in range(300):
        (folder.path / str(number)).touch()
    assert not folder.remove(patience=0.0)
    assert folder.remove()
