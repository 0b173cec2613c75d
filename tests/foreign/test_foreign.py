"""Programs by other hands than the decoys': wrong ones fail, right ones pass, no diagnosis is untrue."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from sparring.judge.judge import Judge
from sparring.sandbox.open import open_sandbox
from tests.foreign.tried import HERE, QUESTIONS, READ, folder_of, mistakes, silent, true_sentences

TRIED_HERE = 12
"""So many questions, drawn by the commit; all of them in `.ci/full`, by `python -m tests.foreign`."""
SLOW = {"wrong-centring-matrix", "wrong-ten-thousand-centred-steps"}  # and nothing in them hangs on rounding


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


def head() -> str:
    """The commit that is tried, or nothing where there is no repository."""
    found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=HERE, capture_output=True, text=True)
    return found.stdout.strip()


DRAWN = sorted(random.Random(head()).sample(QUESTIONS, min(TRIED_HERE, len(QUESTIONS))))


@pytest.mark.parametrize("name", DRAWN)
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


def test_every_question_that_is_tried_has_right_and_wrong_programs() -> None:
    few = [
        name
        for name in QUESTIONS
        if len(list((HERE / name).glob("right-*.py"))) < 2 or len(list((HERE / name).glob("wrong-*.py"))) < 4
    ]
    assert few == []
    assert len(QUESTIONS) >= 15
    assert all(folder_of(name) for name in QUESTIONS)


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
    folder = folder_of(name)
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
