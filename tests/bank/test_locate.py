from pathlib import Path

import pytest

from sparring.bank.locate import FoundBy, locate
from sparring.errors import BankNotFound
from tests.bank.builder import empty_bank


def test_a_named_bank_wins(tmp_path: Path) -> None:
    here, there = empty_bank(tmp_path / "here"), empty_bank(tmp_path / "there")

    assert locate(there, here).root == there
    assert locate(there.parent, here).root == there
    assert locate(there, here).found_by is FoundBy.NAMED


def test_a_named_folder_that_is_no_bank_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BankNotFound, match="is no bank"):
        locate(tmp_path, empty_bank(tmp_path / "here"))


def test_the_nearest_parent_is_found_from_inside(tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    inside = bank / "ml-theory"
    inside.mkdir()

    found = locate(None, inside)

    assert (found.root, found.found_by) == (bank, FoundBy.AROUND)


def test_the_installed_copy_serves_elsewhere(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "sparring"
    bank = empty_bank(package)
    (tmp_path / "elsewhere").mkdir()

    found = locate(None, tmp_path / "elsewhere", package)

    assert (found.root, found.found_by) == (bank, FoundBy.INSTALLED)


def test_no_bank_anywhere_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BankNotFound, match="--bank"):
        locate(None, tmp_path, tmp_path / "a" / "b" / "c")
