"""Tiny questions to judge."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from tests.sandbox.conftest import locked, sandbox

__all__ = ["locked", "sandbox"]

OWN_BANK = Path(__file__).parents[1] / "hostile" / "questions"
BANK = Path(__file__).parents[2] / "questions"


@pytest.fixture(scope="session")
def doubled() -> Question:
    return load_question(OWN_BANK / "testing" / "doubled" / "README.md", OWN_BANK)


@pytest.fixture(scope="session")
def centered() -> Question:
    return load_question(OWN_BANK / "testing" / "centered" / "README.md", OWN_BANK)


@pytest.fixture(scope="session")
def summary() -> Question:
    return load_question(OWN_BANK / "testing" / "summary" / "README.md", OWN_BANK)


@pytest.fixture(scope="session")
def roc_auc() -> Question:
    return load_question(BANK / "ml-coding" / "roc-auc" / "README.md", BANK)
