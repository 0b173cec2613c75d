"""What a search finds, in which order, and what it shows."""

from pathlib import Path

import pytest

from sparring.bank.index.concordance import Concordance, open_concordance
from sparring.bank.index.open import open_index
from sparring.bank.index.search import Find
from tests.bank.builder import THEORY_BODY, add_theory, empty_bank

BANK = Path(__file__).parents[2] / "questions"
SYNONYMS = 'tikhonov = ["ml-theory/ridge"]\n"shrinkage penalty" = ["ml-theory/lasso", "elastic"]\n'


@pytest.fixture
def small(tmp_path: Path) -> Concordance:
    bank = empty_bank(tmp_path)
    add_theory(bank, "ridge", title="How does ridge regression work?")
    add_theory(bank, "lasso", body=THEORY_BODY.replace("where it stops", "where the ridge penalty stops"))
    add_theory(bank, "elastic", body=THEORY_BODY.replace("Ridge shrinks", "It shrinks"), asked="9")
    (bank / "synonyms.toml").write_text(SYNONYMS, encoding="utf-8")
    return open_concordance(open_index(bank, tmp_path / "cache"), tmp_path / "cache")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Concordance:
    cache = tmp_path_factory.mktemp("cache")
    return open_concordance(open_index(BANK, cache), cache)


def found(concordance: Concordance, *words: str) -> list[str]:
    return [find.identity.partition("/")[2] for find in concordance.search(words).finds]


def marked(find: Find) -> list[str]:
    return [find.snippet[start:end] for start, end in find.matches]


def test_the_title_ranks_before_the_statement_and_the_answer(small: Concordance) -> None:
    assert found(small, "ridge") == ["ridge", "lasso"]
    assert found(small, "penalty") == ["lasso", "elastic", "ridge"]


def test_only_what_has_all_the_words_is_found_where_there_is_such_a_question(small: Concordance) -> None:
    assert found(small, "ridge", "regression") == ["ridge"]
    assert not small.search(["ridge", "regression"]).is_partial


def test_else_what_has_most_of_them_is_found_and_it_is_said(small: Concordance) -> None:
    assert found(small, "ridge regression unicorn") == ["ridge"]
    assert small.search(["ridge regression unicorn"]).is_partial
    assert small.search(["unicorn"]) == ((), {}, False)


def test_equal_places_rank_by_how_often_it_is_asked(small: Concordance) -> None:
    assert found(small, "gram") == ["elastic", "lasso", "ridge"]


def test_case_makes_no_difference_and_matches_are_marked(small: Concordance) -> None:
    (first, *_) = small.search(["RIDGE"]).finds
    (begin, end), *_ = first.title_matches

    assert first.title[begin:end] == "ridge"
    assert marked(first) == ["ridge"]


@pytest.mark.parametrize("typed", ["regress", "regressions", "Regressed", "regression's"])
def test_beginnings_and_other_forms_of_a_word_find_it(small: Concordance, typed: str) -> None:
    assert found(small, typed)[:1] == ["ridge"]


def test_the_middle_of_a_word_finds_nothing(small: Concordance) -> None:
    assert found(small, "egr") == []


@pytest.mark.parametrize("typed", ["regresion", "rigression", "regerssion", "rerresion"])
def test_a_slip_of_the_keys_is_mended_and_said(small: Concordance, typed: str) -> None:
    assert small.search([typed]).mended == {typed: "regression"}
    assert found(small, typed) == ["ridge"]


def test_short_words_are_not_mended(small: Concordance) -> None:
    assert found(small, "gam") == []


def test_a_synonym_finds_what_it_means_first(small: Concordance) -> None:
    assert found(small, "tikhonov") == ["ridge"]
    assert found(small, "Tikhonof") == ["ridge"]
    assert found(small, "shrinkage penalty")[:2] == ["lasso", "elastic"]


def test_programs_and_match_terms_are_not_searched(small: Concordance) -> None:
    assert found(small, "assert") == []
    assert found(small, "match") == []


def test_no_words_find_nothing(small: Concordance) -> None:
    assert small.search(["", "  ", "("]).finds == ()


def test_a_limit_cuts_the_list(small: Concordance) -> None:
    assert len(small.search(["gram"], limit=1).finds) == 1


def test_a_snippet_shows_the_statement_even_if_the_word_is_in_the_answer(small: Concordance) -> None:
    (first, *_) = small.search(["gram"]).finds

    assert first.is_inside
    assert "Gram" not in first.snippet
    assert first.snippet.startswith("State in two sentences")


def test_a_question_that_is_not_readable_any_more_takes_no_other_down(tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    add_theory(bank, "ridge")
    add_theory(bank, "lasso")
    index = open_index(bank, tmp_path / "cache")
    (bank / "ml-theory" / "lasso.md").unlink()

    assert found(open_concordance(index, tmp_path / "cache"), "gram") == ["ridge"]


def test_what_was_kept_finds_the_same_until_a_question_changes(tmp_path: Path) -> None:
    bank, cache = empty_bank(tmp_path), tmp_path / "cache"
    add_theory(bank, "ridge")
    first = found(open_concordance(open_index(bank, cache), cache), "gram")
    assert found(open_concordance(open_index(bank, cache), cache), "gram") == first

    add_theory(bank, "lasso")
    assert found(open_concordance(open_index(bank, cache), cache), "gram") == ["lasso", "ridge"]


MEANT = {
    "batchnorm": {"deep-learning/batch-normalization"},
    "overfiting": {"easy-ml/overfitting-and-underfitting"},
    "transfomer": {"deep-learning/transformer-architecture"},
    "knn": {"ml-algorithms/k-nearest-neighbours"},
    "ppo": {"reinforcement-learning/policy-gradient", "generative-ai/rlhf"},
    "svm": {"ml-algorithms/support-vector-machine"},
    "transformers": {"deep-learning/transformer-architecture"},
    "auc": {"ml-theory/roc-curve-and-auc", "ml-coding/roc-auc"},
    "l1 l2": {"regression/l1-versus-l2"},
    "cross val": {"ml-theory/cross-validation"},
    "dropuot": {"deep-learning/dropout"},
    "k means": {"time-series-clustering/k-means", "ml-coding/k-means"},
    "xgboost vs random forest": {"tree-based-models/random-forest-versus-gradient-boosting"},
    "p value": {"statistics-probability/p-value"},
    "rag": {"generative-ai/rag-pipeline", "generative-ai/rag-versus-fine-tuning"},
    "lora": {"generative-ai/lora-and-qlora"},
    "adam": {"optimization-techniques/adam", "optimization-techniques/adam-versus-sgd"},
    "bias variance": {"ml-theory/bias-variance-trade-off"},
    "imbalanced": {"ml-theory/class-imbalance"},
    "data leak": {"ml-theory/data-leakage"},
    # beyond the list: what else candidates type
    "tsne": {"feature-engineering/pca-versus-t-sne-and-umap"},
    "tfidf": {"natural-language-processing/bag-of-words-and-tf-idf"},
    "logistic regresion": {"regression/logistic-regression"},
    "gradiant descent": {"optimization-techniques/gradient-descent", "ml-coding/gradient-descent"},
    "how do you handle outliers?": {"feature-engineering/outliers"},
    "nearest neighbor": {"ml-algorithms/k-nearest-neighbours"},
}


@pytest.mark.parametrize("typed", MEANT)
def test_what_a_person_means_is_among_the_first_three(whole: Concordance, typed: str) -> None:
    first = [find.identity for find in whole.search(typed.split()).finds[:3]]

    assert MEANT[typed] <= set(first)
