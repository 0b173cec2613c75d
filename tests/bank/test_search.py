from pathlib import Path

import pytest

from sparring.bank.index.index import Index
from sparring.bank.index.open import open_index
from sparring.bank.index.search import Find, Place, search
from tests.bank.builder import THEORY_BODY, add_theory, empty_bank


@pytest.fixture
def index(tmp_path: Path) -> Index:
    bank = empty_bank(tmp_path)
    add_theory(bank, "ridge", title="How does ridge regression work?")
    add_theory(bank, "lasso", body=THEORY_BODY.replace("The penalty adds", "The ridge penalty adds"))
    add_theory(bank, "elastic", body=THEORY_BODY.replace("Ridge shrinks", "It shrinks"), asked="9")
    return open_index(bank, tmp_path / "cache")


def found(index: Index, *words: str) -> list[str]:
    return [find.identity.partition("/")[2] for find in search(index, words)]


def marked(find: Find) -> list[str]:
    return [find.snippet[start:end] for start, end in find.matches]


def test_the_title_ranks_before_the_short_answer_and_the_rest(index: Index) -> None:
    assert found(index, "ridge") == ["ridge", "lasso"]
    assert [find.place for find in search(index, ["ridge"])] == [Place.TITLE, Place.SHORT_ANSWER]


def test_all_words_must_occur(index: Index) -> None:
    assert found(index, "ridge", "regression") == ["ridge"]
    assert found(index, "ridge unicorn") == []


def test_equal_places_rank_by_how_often_it_is_asked(index: Index) -> None:
    assert found(index, "gram") == ["elastic", "lasso", "ridge"]


def test_case_makes_no_difference_and_matches_are_marked(index: Index) -> None:
    (first, *_) = search(index, ["GRAM"])

    assert marked(first) == ["Gram"]


def test_programs_and_match_terms_are_not_searched(index: Index) -> None:
    assert found(index, "assert") == []
    assert found(index, "smaller") == []


def test_no_words_find_nothing(index: Index) -> None:
    assert search(index, ["", "  "]) == ()


def test_a_limit_cuts_the_list(index: Index) -> None:
    assert len(search(index, ["gram"], limit=1)) == 1
