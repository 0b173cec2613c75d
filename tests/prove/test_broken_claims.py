"""A proof is worth something if it fails once its claim is false: ten claims, broken on purpose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.prove.proofs import prove_blocks

BANK = Path(__file__).parents[2] / "questions"
BROKEN = [
    # A mechanism is changed …
    ("ml-theory/roc-curve-and-auc", "(gap > 0) + 0.5 * (gap == 0)", "(gap > 0)"),
    ("generative-ai/kv-cache", "        if causal:\n", "        if False:\n"),
    ("generative-models/gan-training", "best = p / (p + q)", "best = p / (p + 2 * q)"),
    ("advanced-ml/conformal-prediction", "np.ceil((n + 1) * 0.9)", "np.ceil((n + 1) * 0.5)"),
    (
        "advanced-ml/shap",
        "f = lambda X: 2 * X[:, 0] + 3 * X[:, 0] * X[:, 1]",
        "f = lambda X: 2 * X[:, 0] + 3 * X[:, 1]",
    ),
    # … or a printed number.
    ("statistics-probability/p-value", "(0.43, 2.08, 0.037)", "(0.43, 2.08, 0.017)"),
    ("optimization-techniques/gradient-descent", "steps_needed(2 / 11) == 71", "steps_needed(2 / 11) == 70"),
    ("computer-vision/receptive-field", "([(3, 2, 1)] * 3, 15)", "([(3, 2, 1)] * 3, 9)"),
    ("time-series-clustering/hierarchical-clustering", "[1, 1, 3, 8]", "[1, 1, 2, 8]"),
    ("ml-theory/bias-variance-trade-off", "(0.004, 0.018, 0.112)", "(0.018, 0.004, 0.112)"),
]


def broken(question: Question, old: str, new: str) -> Question:
    sections = tuple(replace(one, text=one.text.replace(old, new)) for one in question.sections)
    assert sections != question.sections, f"{old!r} is not in {question.identity}"
    return replace(question, sections=sections)


@pytest.mark.parametrize(("identity", "old", "new"), BROKEN, ids=[one[0] for one in BROKEN])
def test_proof_fails_once_its_claim_is_false(identity: str, old: str, new: str) -> None:
    question = load_question(BANK / f"{identity}.md", BANK)
    assert all(one.ok for one in prove_blocks([question], jobs=1))
    assert not all(one.ok for one in prove_blocks([broken(question, old, new)], jobs=1))
