"""Programs by other hands than the decoys': wrong ones are rejected, right ones pass, no diagnosis is untrue.

The name says what is expected (`wrong-…`, `right-…`); diagnoses.toml says which sentence a wrong one is told.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sparring.bank.load import load_question
from sparring.checking.verdict import Verdict
from sparring.judge.judge import Judge
from sparring.judge.sandbox import open_sandbox

HERE = Path(__file__).parent
BANK = HERE.parents[1] / "questions"
QUESTIONS = sorted(path.name for path in HERE.iterdir() if path.is_dir() and not path.name.startswith("__"))
TOLD = tomllib.loads((HERE / "diagnoses.toml").read_text())


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


def mistakes(name: str, judge: Judge) -> list[str]:
    """What the judge gets wrong about the programs of one question."""
    question = load_question(BANK / "ml-coding" / name / "README.md", BANK)
    found = []
    for path in sorted((HERE / name).glob("*.py")):
        report = judge.judge(question, path.read_text())
        is_right = path.stem.startswith("right-")
        if (report.verdict is Verdict.PASSED) != is_right:
            found.append(f"{path.stem}: {report.verdict}: {report.reason}")
        if report.decoy != TOLD.get(name, {}).get(path.stem):
            found.append(f"{path.stem}: told {report.decoy}: {report.diagnosis}")
    return found


@pytest.mark.parametrize("name", QUESTIONS)
def test_programs_by_other_hands_are_judged_rightly(name: str, judge: Judge) -> None:
    assert mistakes(name, judge) == []


def test_verdicts_stay_the_same_under_six_busy_loops(judge: Judge) -> None:
    with busy(6):
        assert mistakes("roc-auc", judge) == []


def test_every_coding_question_is_tried_by_other_hands() -> None:
    assert sorted(path.parent.name for path in BANK.glob("ml-coding/*/checks.py")) == QUESTIONS


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Keeps `count` processes spinning."""
    loops = [subprocess.Popen([sys.executable, "-S", "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
