"""The bank of a running server: changes are seen soon, and pages do not wait for that."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sparring.web.desk import shelf as module
from sparring.web.desk.shelf import Shelf
from tests.bank.builder import add_theory, empty_bank


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    root = empty_bank(tmp_path)
    add_theory(root, "ridge")
    return root


def opened(bank: Path, tmp_path: Path) -> Shelf:
    found = Shelf(bank, tmp_path / "cache")
    found.fresh_seconds, found.watched_seconds = 0.05, 1.0
    return found


def wait_for(condition: Callable[[], object]) -> None:
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_a_new_question_appears_while_pages_are_asked_for(bank: Path, tmp_path: Path) -> None:
    shelf = opened(bank, tmp_path)
    assert len(shelf.index.questions) == 1
    add_theory(bank, "lasso")

    wait_for(lambda: len(shelf.index.questions) == 2)


def test_the_first_page_after_a_pause_is_of_the_bank_as_it_is(bank: Path, tmp_path: Path) -> None:
    shelf = opened(bank, tmp_path)
    shelf.watched_seconds = 0.0
    assert len(shelf.index.questions) == 1
    wait_for(lambda: not shelf._is_watching)
    add_theory(bank, "lasso")

    assert len(shelf.index.questions) == 2


def test_a_page_does_not_look_while_the_bank_is_watched(
    bank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = opened(bank, tmp_path)
    shelf.fresh_seconds = 60.0
    assert shelf.index
    monkeypatch.setattr(module, "reopen_index", lambda *_: pytest.fail("a page looked"))

    assert len(shelf.index.questions) == 1


def test_a_bank_that_went_away_is_told_to_the_next_page(bank: Path, tmp_path: Path) -> None:
    shelf = opened(bank, tmp_path)
    assert shelf.index
    bank.rename(tmp_path / "elsewhere")
    wait_for(lambda: not shelf._is_watching)

    with pytest.raises(OSError, match="questions"):
        assert shelf.index
