"""The three finished questions that set the bar break no rule."""

from datetime import date
from pathlib import Path

import pytest

from sparring.bank.lint import lint
from sparring.bank.load import Bank, load_question
from sparring.bank.topic import read_topics

BANK = Path(__file__).resolve().parents[2] / "questions"
EXEMPLARS = ["ml-theory/bias-variance-trade-off.md", "generative-ai/kv-cache.md", "ml-coding/roc-auc"]


@pytest.mark.parametrize("path", EXEMPLARS)
def test_an_exemplar_breaks_no_rule(path: str) -> None:
    question = load_question(BANK / path, BANK)
    bank = Bank(BANK, read_topics(BANK)[0], (question,))

    assert lint(bank, date(2100, 1, 1)) == ()
