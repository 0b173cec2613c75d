"""How often the growth check is right on a busy machine: right and quadratic programs under busy loops.

usage: python benchmarks/growth.py [--runs 100] [--slow-runs 10] [--loads 0 2 6]
The reference must never be called too slow, the slow decoy should be; slow programs run less often.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.checking.verdict import Verdict
from sparring.judge.checks import checks_for
from sparring.judge.growth import References, check_growth
from sparring.sandbox.open import open_sandbox

BANK = Path(__file__).resolve().parents[1] / "questions"
QUESTIONS = ("roc-auc", "logistic-regression", "decision-tree", "precision-recall-f1")


def main() -> None:
    """Prints a table: question, busy loops, right programs failed, slow ones caught."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--slow-runs", type=int, default=10)
    parser.add_argument("--loads", type=int, nargs="+", default=[0, 2, 6])
    given = parser.parse_args()
    print("question               busy  right failed    slow caught")
    for load in given.loads:
        with busy(load):
            for name in QUESTIONS:
                question = load_question(BANK / "ml-coding" / name / "README.md", BANK)
                failed, caught = trial(question, given.runs, given.slow_runs)
                shares = f"{failed:5} of {given.runs:4}  {caught:5} of {given.slow_runs:4}"
                print(f"{name:22} {load:4}  {shares}", flush=True)


def trial(question: Question, runs: int, slow_runs: int) -> tuple[int, int]:
    """How many judgements fail the reference, and how many catch the slow decoy; each starts afresh."""
    assert question.coding is not None
    check = next(one for one in checks_for(question) if one.growth)
    slow = next(one.source for one in question.coding.decoys if one.verdict is Verdict.TOO_SLOW)
    failed = caught = 0
    sandbox = open_sandbox()
    try:
        for _ in range(runs):
            right, _ = check_growth(question, question.coding.reference, check, References(sandbox))
            failed += right.verdict is not Verdict.PASSED
        for _ in range(slow_runs):
            wrong, _ = check_growth(question, slow, check, References(sandbox))
            caught += wrong.verdict is Verdict.TOO_SLOW
    finally:
        sandbox.close()
    return failed, caught


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


if __name__ == "__main__":
    main()
