"""The form of a sentence must not tell whether it is a misconception or its true twin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from sparring.bank.kind import SECOND_EDITION
from sparring.bank.misconception import Misconception, read_misconception
from sparring.bank.reading.load import load_bank
from sparring.bank.reading.manuscript import read_manuscript
from sparring.bank.sections import MISCONCEPTIONS

BANK = Path(__file__).resolve().parents[2] / "questions"
MOST = 0.60
"""How often a classifier that sees form alone may be right; a half is chance."""

FOLDS = 5
FORMS = (
    r"\b(?:not|no|never|nor|none|without|cannot|neither)\b|n't\b",
    r"\b(?:always|every|all|only|any|must|whenever|same)\b",
    r"\b(?:can|may|might|often|usually|mostly|some|roughly|nearly)\b",
    r"\d",
    r"[,;:]",
)


def features(sentence: str) -> list[float]:
    """Length, negations, absolute words, hedges, digits and commas."""
    counts = [float(len(re.findall(form, sentence, re.I))) for form in FORMS]
    return [1.0, len(sentence.split()), len(sentence), *counts]


def guessed(pairs: Sequence[Misconception]) -> float:
    """The share of sentences that a linear classifier, fitted on other pairs, calls rightly."""
    rows = np.array([[features(one.claim), features(one.twin)] for one in pairs])
    scale = rows.reshape(-1, rows.shape[-1]).std(axis=0)
    rows /= np.where(scale > 0, scale, 1)
    signs = np.array([-1.0, 1.0])
    right = 0
    for fold in range(FOLDS):
        held = np.arange(len(pairs)) % FOLDS == fold
        train, target = rows[~held].reshape(-1, rows.shape[-1]), np.tile(signs, np.sum(~held))
        weights = np.linalg.solve(train.T @ train + np.eye(train.shape[1]), train.T @ target)
        right += int(np.sum(np.sign(rows[held] @ weights) == signs))
    return right / (2 * len(pairs))


def allowed(pairs: int) -> float:
    """What the bar comes to where few pairs leave room for luck: two standard errors of that many."""
    return float(MOST + 2 * np.sqrt(0.25 / (2 * max(pairs, 1))))


def test_the_form_of_a_sentence_does_not_tell_whether_it_is_true() -> None:
    pairs = [
        found
        for question in load_bank(BANK).questions
        if question.edition == SECOND_EDITION
        for item in read_manuscript(question.path).items(MISCONCEPTIONS)
        if (found := read_misconception(item.text)) and found.twin
    ]

    assert not pairs or guessed(pairs) <= allowed(len(pairs))


@pytest.mark.parametrize("word", ["always ", "not ", "can ", "in quite a number of cases "])
def test_a_form_that_tells_is_noticed(word: str) -> None:
    plain = [
        "The mean falls.",
        "A larger sample shrinks the error.",
        "Trees split on one feature.",
        "It is a rate.",
    ]
    pairs = [Misconception(one, "", f"{word}{one}") for one in plain * 25]

    assert guessed(pairs) > allowed(len(pairs))
