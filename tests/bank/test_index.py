import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sparring.bank.index import compile
from sparring.bank.index.index import Index
from sparring.bank.index.known import known_question
from sparring.bank.index.open import READERS, open_index, reopen_index
from sparring.bank.index.summarize import summarize
from sparring.bank.reading import load
from sparring.bank.reading.files import QuestionFiles
from sparring.bank.reading.load import load_question
from tests.bank.builder import add_coding, add_theory, empty_bank

PACKAGE = Path(compile.__file__).parents[1]
LONG_AGO = 1_600_000_000

BANK = Path(__file__).parents[2] / "questions"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    root = empty_bank(tmp_path)
    add_theory(root)
    add_coding(root)
    for path in root.rglob("*.*"):
        os.utime(path, (LONG_AGO, LONG_AGO))
    return root


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def identities(index: Index) -> list[str]:
    return [question.identity for question in index.questions]


def kept_file(cache: Path) -> Path:
    (place,) = (path for path in cache.iterdir() if "parts" not in path.name)
    return place


def forbid_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_question(*_: object) -> None:
        raise AssertionError("a question was parsed again")

    monkeypatch.setattr(load, "read_question", read_question)
    monkeypatch.setattr(compile, "read_question", read_question)


def test_summaries_say_what_the_questions_say(bank: Path, cache: Path) -> None:
    question = load_question(bank / "ml-coding" / "double", bank)

    for _ in range(2):
        index = open_index(bank, cache)
        assert index.find("ml-coding/double") == summarize(question, "ml-coding/double/README.md")
        assert index.path(index.find("ml-theory/ridge")) == bank / "ml-theory" / "ridge.md"


def test_a_fresh_index_parses_nothing(bank: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_index(bank, cache)
    forbid_loading(monkeypatch)

    assert open_index(bank, cache) == first


def test_only_what_changed_is_read_again(bank: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_index(bank, cache)
    read: list[str] = []

    def read_question(files: QuestionFiles, root: Path) -> object:
        read.append(files.identity)
        return load.read_question(files, root)

    monkeypatch.setattr(compile, "read_question", read_question)
    add_theory(bank, "lasso")
    open_index(bank, cache)

    assert read == ["ml-theory/lasso"]


def test_a_changed_file_is_read_again(bank: Path, cache: Path) -> None:
    open_index(bank, cache)
    add_theory(bank, level="hard")

    assert open_index(bank, cache).find("ml-theory/ridge").level == "hard"


def test_an_edit_that_keeps_size_and_time_is_seen_right_after_the_index_was_written(
    bank: Path, cache: Path
) -> None:
    path = add_theory(bank, level="easy")
    before = path.stat()
    open_index(bank, cache)
    add_theory(bank, level="hard")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert open_index(bank, cache).find("ml-theory/ridge").level == "hard"


def test_new_and_removed_questions_are_seen(bank: Path, cache: Path) -> None:
    open_index(bank, cache)
    add_theory(bank, "lasso")
    (bank / "ml-theory" / "ridge.md").unlink()

    assert identities(open_index(bank, cache)) == ["ml-coding/double", "ml-theory/lasso"]


def test_a_changed_companion_changes_the_version(bank: Path, cache: Path) -> None:
    before = open_index(bank, cache).find("ml-coding/double").version
    (bank / "ml-coding" / "double" / "checks.py").write_text("# other\n")

    assert open_index(bank, cache).find("ml-coding/double").version != before


def test_a_broken_question_is_skipped_and_counted(bank: Path, cache: Path) -> None:
    add_theory(bank, "lasso", minutes="soon", level="tricky")

    for _ in range(2):
        index = open_index(bank, cache)
        assert identities(index) == ["ml-coding/double", "ml-theory/ridge"]
        assert index.skipped == 1
        assert {fault.path for fault in index.faults} == {bank / "ml-theory" / "lasso.md"}


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"state": 1}', "\x00\x01"])
def test_a_damaged_index_is_made_again(bank: Path, cache: Path, damage: str) -> None:
    first = open_index(bank, cache)
    place = kept_file(cache)
    place.write_text(damage)

    assert open_index(bank, cache) == first
    assert json.loads(place.read_text())["state"]


def test_an_index_of_another_version_is_made_again(bank: Path, cache: Path) -> None:
    first = open_index(bank, cache)
    place = kept_file(cache)
    kept = json.loads(place.read_text())
    place.write_text(json.dumps({**kept, "state": ["another"], "rows": []}))

    assert open_index(bank, cache) == first


def test_a_cache_that_cannot_be_written_is_no_obstacle(bank: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")

    assert len(open_index(bank, blocked).questions) == 2


def test_two_banks_share_a_cache(bank: Path, cache: Path, tmp_path: Path) -> None:
    other = empty_bank(tmp_path / "other")
    open_index(bank, cache)

    assert identities(open_index(other, cache)) == []
    assert len(open_index(bank, cache).questions) == 2


def test_an_index_is_kept_while_no_file_changes(bank: Path, cache: Path) -> None:
    open_index(bank, cache)
    index = open_index(bank, cache)

    assert reopen_index(index, cache) is index


def test_a_changed_file_gives_another_index(bank: Path, cache: Path) -> None:
    open_index(bank, cache)
    index = open_index(bank, cache)
    place = bank / "ml-theory" / "ridge.md"
    place.write_text(place.read_text().replace("# ", "# Newly: ", 1))

    assert reopen_index(index, cache).find("ml-theory/ridge").title.startswith("Newly: ")


def test_an_index_just_compiled_is_looked_at_again(bank: Path, cache: Path) -> None:
    index = open_index(bank, cache)

    assert reopen_index(index, cache) is not index


def test_every_module_that_decides_what_the_index_holds_makes_it_stale() -> None:
    program = "import sys, sparring.bank.index.compile; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    own = [name.removeprefix("sparring.bank.") for name in ran.stdout.split() if "sparring.bank." in name]
    modules = {name.replace(".", "/") for name in own if (PACKAGE / f"{name.replace('.', '/')}.py").is_file()}

    assert {name for name in modules if not name.startswith("skeletons/")} - {"locate"} <= set(READERS)
    assert [name for name in READERS if not (PACKAGE / f"{name}.py").is_file()] == []


def test_a_known_question_is_the_one_that_its_files_say(tmp_path: Path) -> None:
    index = open_index(BANK, tmp_path)
    for summary in index.questions:
        assert known_question(index, summary) == load_question(index.path(summary), BANK)
