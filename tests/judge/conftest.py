"""Tiny questions, and a sandbox at every level that works here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparring.bank.load import load_question
from sparring.bank.question import Question
from sparring.judge.child import Sandbox
from sparring.judge.isolation import Isolation
from sparring.judge.levels import canary
from sparring.judge.sandbox import open_at

OWN_BANK = Path(__file__).parents[1] / "hostile" / "questions"
BANK = Path(__file__).parents[2] / "questions"


@pytest.fixture(scope="session")
def doubled() -> Question:
    return load_question(OWN_BANK / "testing" / "doubled" / "README.md", OWN_BANK)


@pytest.fixture(scope="session")
def centered() -> Question:
    return load_question(OWN_BANK / "testing" / "centered" / "README.md", OWN_BANK)


@pytest.fixture(scope="session")
def roc_auc() -> Question:
    return load_question(BANK / "ml-coding" / "roc-auc" / "README.md", BANK)


@pytest.fixture(params=list(Isolation))
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """One of each level."""
    reason = canary(request.param, open_at)
    if reason is not None:
        pytest.skip(f"no isolation {request.param} here: {reason}")
    opened = open_at(request.param)
    yield opened
    opened.close()


@pytest.fixture
def locked() -> Iterator[Sandbox]:
    """The highest level that forks from a zygote."""
    for level in (Isolation.FULL, Isolation.RESTRICTED):
        if canary(level, open_at) is None:
            opened = open_at(level)
            yield opened
            opened.close()
            return
    pytest.skip("neither full nor restricted works here")
