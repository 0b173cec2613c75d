"""Words and their stems."""

import pytest

from sparring.bank.words import is_like, stem, telling, words_in


@pytest.mark.parametrize(
    "forms",
    [
        "regularization regularize regularized regularizes regularizer regularising",
        "overfitting overfit overfitted overfits",
        "imbalance imbalanced imbalances",
        "transformer transformers transform transformed",
        "cluster clusters clustering clustered",
        "leak leaks leakage leaking",
        "bias biases biased",
        "loss losses",
        "probability probabilities",
        "tuning tune tuned",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("pair", ["loss lose", "gan gain", "bias basis", "tree three", "variance various"])
def test_other_words_have_another_stem(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)


def test_a_stem_of_a_stem_is_no_shorter_for_short_words() -> None:
    assert [stem(word) for word in ("knn", "auc", "gas", "k")] == ["knn", "auc", "gas", "k"]


def test_words_are_cut_at_everything_that_is_no_letter_or_digit() -> None:
    assert words_in("The bias–variance trade-off of k-NN_2 (L1)") == [
        "the", "bias", "variance", "trade", "off", "of", "k", "nn", "2", "l1",
    ]  # fmt: skip


def test_words_that_only_ask_are_left_out_unless_there_is_no_other() -> None:
    assert telling(words_in("How does Adam work?")) == ["adam", "work"]
    assert telling(words_in("what is it")) == ["what", "is", "it"]


def test_a_beginning_is_like_a_word_but_a_middle_is_not() -> None:
    assert is_like("normalization", "norm")
    assert not is_like("normalization", "mali")
