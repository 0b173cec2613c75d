"""The list of what learners type."""

from datetime import date
from pathlib import Path

import pytest

from sparring.bank.lint import lint
from sparring.bank.reading.load import load_bank
from sparring.bank.synonyms import read_synonyms
from tests.bank.builder import add_theory, empty_bank


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    found = empty_bank(tmp_path)
    add_theory(found, "ridge", title="How does ridge regression work?")
    return found


def faults(bank: Path, text: str) -> list[tuple[int, str]]:
    (bank / "synonyms.toml").write_text(text, encoding="utf-8")
    return [
        (one.line, one.message)
        for one in lint(load_bank(bank), date(2026, 2, 1))
        if one.path.suffix == ".toml"
    ]


def test_a_bank_without_synonyms_is_whole(bank: Path) -> None:
    assert read_synonyms(bank) == {}
    assert lint(load_bank(bank), date(2026, 2, 1)) == ()


def test_identities_and_words_of_titles_may_be_meant(bank: Path) -> None:
    assert faults(bank, 'l2 = ["ml-theory/ridge", "ridge regression"]\n') == []
    assert read_synonyms(bank) == {("l2",): ("ml-theory/ridge", "ridge regression")}


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ('# one\nl2 = ["ml-theory/rigde"]\n', 2, "'ml-theory/rigde' is no question"),
        ('"l 2" = ["unicorn"]\n', 1, "no title has the words 'unicorn'"),
        ('L2 = ["ml-theory/ridge"]\n', 1, "small letters"),
        ('l2 = "ml-theory/ridge"\n', 1, "a list"),
        ('"l-2" = ["ridge"]\n"l 2" = ["ridge"]\n', 2, "has the same words"),
        ("l2 = [\n", 1, "cannot be read"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(bank: Path, text: str, line: int, told: str) -> None:
    ((where, message),) = faults(bank, text)

    assert where == line
    assert told in message
