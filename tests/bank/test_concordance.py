"""The words of a whole index find what a search through the files finds."""

from pathlib import Path

import pytest

from sparring.bank.index.concordance import Concordance
from sparring.bank.index.index import Index
from sparring.bank.index.open import open_index
from sparring.bank.index.search import search
from tests.bank.builder import add_theory, empty_bank

BANK = Path(__file__).parents[2] / "questions"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return open_index(BANK, tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def concordance(index: Index) -> Concordance:
    return Concordance(index)


@pytest.mark.parametrize(
    "words",
    [
        "bias variance", "VARIANCE", "a", "roc auc", "unbias", "k-means", "ml-coding", "why the", "regulariz",
        "gradient gradient", "σ²", "(n", ".", "zzzz", "", "  ", "bias zzzz", "deep-learning/transformer",
    ],
)  # fmt: skip
def test_it_finds_what_reading_finds(index: Index, concordance: Concordance, words: str) -> None:
    assert concordance.search(words.split(), limit=30) == search(index, words.split(), limit=30)


def test_asking_twice_finds_the_same(concordance: Concordance) -> None:
    first = concordance.search(["bias", "variance"])

    assert len(first) > 1
    assert concordance.search(["bias", "variance"]) == first


def test_a_question_without_a_readable_text_is_passed_over(tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    add_theory(bank, "ridge")
    add_theory(bank, "lasso")
    index = open_index(bank, tmp_path / "cache")
    (bank / "ml-theory" / "lasso.md").unlink()

    found = Concordance(index).search(["gram"])

    assert [find.identity for find in found] == ["ml-theory/ridge"]
