"""Where a program spends its time."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.reading.load import load_question
from sparring.judge.profile import _lines, profile
from sparring.sandbox.open import open_sandbox

BANK = Path(__file__).parents[2] / "questions"
ROC_AUC = load_question(BANK / "ml-coding" / "roc-auc" / "README.md", BANK)
SLOW = """
def roc_auc(labels, scores):
    cheap = 1
    total = sum(i * i for i in range(30_000))
    return 0.5
"""


def test_expensive_line_takes_the_largest_share() -> None:
    sandbox = open_sandbox()
    lines = profile(ROC_AUC, SLOW, sandbox)
    sandbox.close()
    dearest = max(lines, key=lambda line: line.seconds)
    assert dearest.text.strip().startswith("total =")
    assert {line.number for line in lines} == {3, 4, 5}


@pytest.mark.parametrize("source", ["def roc_auc(:", "def other(): pass"])
def test_program_that_cannot_be_traced_has_no_lines(source: str) -> None:
    sandbox = open_sandbox()
    lines = profile(ROC_AUC, source, sandbox)
    sandbox.close()
    assert lines == ()


def test_times_that_no_clock_gives_are_no_times() -> None:
    inf, nan = float("inf"), float("nan")
    rows = [
        [1.0, 1.0, inf],
        [1.0, 1.0, nan],
        [1.0, 1.0, -1.0],
        [1.0, inf, 1.0],
        [nan, 1.0, 1.0],
        [inf, 1.0, 1.0],
    ]
    assert _lines(rows, "x = 1") == ()
    assert len(_lines([[1.0, 2.0, 0.5]], "x = 1")) == 1


def test_only_what_ends_a_line_to_python_ends_a_line() -> None:
    source = "a = '\x0c\u2028'\nb = 2\r\nc = 3"
    (line,) = _lines([[3.0, 1.0, 0.0]], source)
    assert line.text == "c = 3"
