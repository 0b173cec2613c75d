"""Programs by other hands than the decoys': wrong ones fail, right ones pass, no diagnosis is untrue."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Container, Iterator
from contextlib import contextmanager

import pytest

from sparring.judge.judge import Judge
from sparring.sandbox.open import open_sandbox
from tests.foreign.tried import BANK, HERE, QUESTIONS, READ, silent, true_sentences, try_all

SLOW = {"wrong-centring-matrix", "wrong-ten-thousand-centred-steps"}  # and nothing in them hangs on rounding


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


def mistakes(name: str, judge: Judge, *, without: Container[str] = ()) -> list[str]:
    """What the judge gets wrong about the programs of one question, or does otherwise than is recorded."""
    found = []
    for tried in try_all(name, judge, without=without):
        if not tried.is_judged_rightly:
            found.append(f"{tried.program}: {tried.verdict}, robust {tried.robust}: {tried.reason}")
        if tried.told != (None if tried.program in silent(name) else tried.true):
            found.append(f"{tried.program}: told {tried.told}, true is {tried.true}")
    return found


@pytest.mark.parametrize("name", QUESTIONS)
def test_programs_by_other_hands_are_judged_rightly(name: str, judge: Judge) -> None:
    assert mistakes(name, judge) == []


@pytest.mark.parametrize("core", ["Prescott", "Nehalem"])  # older than any processor that NumPy runs on
def test_another_processors_rounding_changes_nothing(core: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENBLAS_CORETYPE", core)
    sandbox = open_sandbox()
    try:
        assert mistakes("linear-regression", Judge(sandbox), without=SLOW) == []
    finally:
        sandbox.close()


def test_verdicts_stay_the_same_under_six_busy_loops(judge: Judge) -> None:
    with busy(6):
        assert mistakes("roc-auc", judge) == []


def test_every_coding_question_is_tried_by_other_hands() -> None:
    assert sorted(path.parent.name for path in BANK.glob("ml-coding/*/checks.py")) == QUESTIONS


def test_every_recorded_program_and_decoy_exists() -> None:
    recorded = [(name, *pair) for name in READ for pair in true_sentences(name).items()]
    lost = [
        f"{name}: {program} = {decoy}"
        for name, program, decoy in recorded
        if not (HERE / name / f"{program}.py").is_file() or not is_there(name, decoy)
    ]
    assert lost == []


def is_there(name: str, sentence: str) -> bool:
    """Whether a question has the decoy, or the check, of a sentence."""
    folder = BANK / "ml-coding" / name
    if not sentence.startswith("check "):
        return (folder / "decoys" / f"{sentence}.py").is_file()
    return f"def {sentence.removeprefix('check ')}(" in (folder / "checks.py").read_text()


def test_nine_in_ten_mistakes_of_a_decoys_class_are_named() -> None:
    of_a_class = sum(len(true_sentences(name)) for name in QUESTIONS)
    named = of_a_class - sum(len(silent(name)) for name in QUESTIONS)
    assert of_a_class >= 200
    assert named >= 0.9 * of_a_class


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
