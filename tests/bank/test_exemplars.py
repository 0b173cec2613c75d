"""The finished questions that set the bar break no rule, in the bank that they link to."""

from datetime import date
from pathlib import Path

from sparring.bank.lint import lint
from sparring.bank.reading.load import load_bank

BANK = Path(__file__).resolve().parents[2] / "questions"
EXEMPLARS = {"ml-theory/bias-variance-trade-off", "generative-ai/kv-cache", "ml-coding/roc-auc"}


def test_exemplars_break_no_rule() -> None:
    bank = load_bank(BANK)
    paths = {question.path for question in bank.questions if question.identity in EXEMPLARS}

    assert len(paths) == len(EXEMPLARS)
    assert [fault for fault in lint(bank, date(2100, 1, 1)) if fault.path in paths] == []
