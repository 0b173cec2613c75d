"""Which edits a reference gets, and which survive."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.syntax import parse
from sparring.prove.mutants import Operator, mutants

PROGRAM = '''"""Docstring."""
import numpy as np


def mean(x: np.ndarray, axis: int = 0) -> float:
    """Another."""
    if x.size == 0:
        raise ValueError("no values" + "!")
    total = np.asarray(x, dtype=float).sum(axis=0)
    return total / len(x)
'''


def edits(operator: Operator) -> list[str]:
    return [one.edit for one in mutants(PROGRAM) if one.operator is operator]


def test_every_mutant_is_a_different_program_that_parses() -> None:
    sources = [one.source for one in mutants(PROGRAM)]
    assert len(sources) == len(set(sources))
    for source in sources:
        parse(source)


@pytest.mark.parametrize(
    ("operator", "edit"),
    [
        (Operator.ARITHMETIC, "total / len(x) → total * len(x)"),
        (Operator.COMPARISON, "x.size == 0 → x.size != 0"),
        (Operator.CONSTANT, "0 → 1"),
        (Operator.AXIS, "axis=0 → axis=1"),
        (Operator.DTYPE, "np.asarray(x, dtype=float) → np.asarray(x)"),
        (Operator.STATEMENT, "raise ValueError('no values' + '!') → pass"),
    ],
)
def test_operator_makes_its_edit(operator: Operator, edit: str) -> None:
    assert edit in edits(operator)


def test_annotations_docstrings_and_error_texts_are_left_alone() -> None:
    assert all("no values" in one.source or "pass" in one.edit for one in mutants(PROGRAM))
    assert all(one.source.count("np.ndarray") == 1 for one in mutants(PROGRAM))


def test_line_of_a_mutant_is_the_line_it_edits() -> None:
    lines = PROGRAM.splitlines()
    assert all(one.line == lines[one.number - 1].strip() for one in mutants(PROGRAM))


def test_references_of_the_bank_have_mutants() -> None:
    reference = Path(__file__).parents[2] / "questions" / "ml-coding" / "roc-auc" / "reference.py"
    assert len(list(mutants(reference.read_text()))) > 40
