from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparring.bank.names import resolve
from sparring.errors import AmbiguousName, QuestionNotFound


@dataclass(frozen=True)
class Entry:
    identity: str
    aliases: tuple[str, ...] = ()


BANK = (
    Entry("ml-coding/k-means"),
    Entry("ml-coding/roc-auc", ("ml-coding/auc",)),
    Entry("ml-theory/roc-curve-and-auc"),
    Entry("time-series-clustering/k-means"),
)


@pytest.mark.parametrize(
    ("name", "identity"),
    [
        ("ml-coding/roc-auc", "ml-coding/roc-auc"),
        ("roc-auc", "ml-coding/roc-auc"),
        ("ml-coding/auc", "ml-coding/roc-auc"),
        ("auc", "ml-coding/roc-auc"),
        ("questions/ml-coding/roc-auc/", "ml-coding/roc-auc"),
        ("questions/ml-theory/roc-curve-and-auc.md", "ml-theory/roc-curve-and-auc"),
    ],
)
def test_a_name_finds_its_question(name: str, identity: str) -> None:
    assert resolve(name, BANK) == identity


def test_a_last_part_of_two_questions_lists_both() -> None:
    with pytest.raises(AmbiguousName) as caught:
        resolve("k-means", BANK)

    assert caught.value.suggestions == ("ml-coding/k-means", "time-series-clustering/k-means")


@pytest.mark.parametrize("name", ["roc-acu", "ml-coding/roc_auc", "ROC-AUC", "ml-theory/roc-auc"])
def test_a_mistyped_name_gets_a_suggestion(name: str) -> None:
    with pytest.raises(QuestionNotFound) as caught:
        resolve(name, BANK)

    assert "ml-coding/roc-auc" in caught.value.suggestions


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "ml-coding/../../x", "~/x", "a\\b"])
def test_a_path_is_refused(name: str) -> None:
    with pytest.raises(QuestionNotFound, match="is a path"):
        resolve(name, BANK)


@given(st.text())
def test_any_other_text_is_a_name_not_found(name: str) -> None:
    try:
        assert resolve(name, BANK)
    except QuestionNotFound as error:
        assert str(error)
