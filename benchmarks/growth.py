"""How often the growth check is right on a busy machine: right and slow programs under busy loops.

usage: python benchmarks/growth.py [--runs 100] [--slow-runs 20] [--loads 0 2 6] [--questions …]
Right are the reference, the expert and every right program of `tests/foreign`, plain Python among them.
Slow are the slow decoys, the same wasting time at all sizes but the largest, and right programs that never
end at the largest.
A right program must never be called slow; of slow ones at most 2 % may pass, of those without an answer none.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path

from sparring.bank.question import Question
from sparring.bank.reading.load import load_bank
from sparring.checking.verdict import Verdict
from sparring.judge.checks import checks_for
from sparring.judge.growth import References, check_growth
from sparring.sandbox.child import Sandbox
from sparring.sandbox.open import open_sandbox

ROOT = Path(__file__).resolve().parents[1]
BURNT_SECONDS = 0.08
METHODS = {"running-median": "extend"}
PIECES = {"running-median": 10}
"""What is called instead of `fit`, and in how many calls a size is handed over, where that is not one."""
PADDED = """

import time as _time


def _size(given):
    sized = [one for one in given if hasattr(one, "__len__")]
    return max((_size(one) if isinstance(one, tuple) else len(one) for one in sized), default=0)


def _burn(given):
    until = _time.process_time() + ({seconds} if _size(given) < {largest} else 0)
    while _time.process_time() < until:
        pass


def _stuck(given):
    while _size(given) >= {largest}:
        pass


def _first(function, before):
    def called(*given, **named):
        before(given)
        return function(*given, **named)

    return called


if isinstance({entry}, type):
    {entry}.{method} = _first({entry}.{method}, {before})
else:
    {entry} = _first({entry}, {before})
"""


def main() -> None:
    """Prints a table: question, busy loops, right programs failed, slow ones passed by the way they try."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--slow-runs", type=int, default=20)
    parser.add_argument("--loads", type=int, nargs="+", default=[0, 2, 6])
    parser.add_argument("--questions", nargs="*", default=[])
    given = parser.parse_args()
    asked = [one for one in load_bank(ROOT / "questions").questions if growing(one, given.questions)]
    print("question                      busy  right called slow   passed: slow   padded   never ending")
    for load in given.loads:
        with busy(load):
            for question in asked:
                print(row(question, load, given.runs, given.slow_runs), flush=True)


def growing(question: Question, names: list[str]) -> bool:
    """Whether a question has a check of growth, and is one of the wanted ones."""
    wanted = not names or question.name in names
    return wanted and question.coding is not None and any(one.growth for one in checks_for(question))


def row(question: Question, load: int, runs: int, slow_runs: int) -> str:
    """One line of the table."""
    sandbox = open_sandbox()
    try:
        failed = count(question, islice(cycle(right_programs(question)), runs), sandbox, passed=False)
        passed = [
            count(question, islice(cycle(slow), slow_runs), sandbox, passed=True)
            for slow in slow_programs(question)
        ]
    finally:
        sandbox.close()
    shares = "  ".join(f"{one:3} of {slow_runs:3}" for one in passed)
    return f"{question.identity:30}{load:4}  {failed:5} of {runs:4}          {shares}"


def right_programs(question: Question) -> list[str]:
    """All programs that must pass."""
    coding = question.coding
    assert coding is not None
    foreign = sorted((ROOT / "tests" / "foreign" / question.name).glob("right*.py"))
    ours = [one for one in (coding.reference, coding.expert) if one]
    return [*ours, *(path.read_text(encoding="utf-8") for path in foreign)]


def slow_programs(question: Question) -> tuple[list[str], list[str], list[str]]:
    """Slow decoys, the same wasting time at smaller sizes, and one that never ends at the largest."""
    coding = question.coding
    assert coding is not None
    check = next(one for one in checks_for(question) if one.growth)
    slow = [one.source for one in coding.decoys if one.verdict is Verdict.TOO_SLOW]
    pieces = PIECES.get(question.name, 1)
    filled = {
        "entry": coding.entry,
        "method": METHODS.get(question.name, "fit"),
        "largest": check.sizes[-1] // pieces,
        "seconds": BURNT_SECONDS / pieces,
    }

    def padded(source: str, before: str) -> str:
        return source + PADDED.format(before=before, **filled)

    return slow, [padded(one, "_burn") for one in slow], [padded(coding.reference, "_stuck")]


def count(question: Question, sources: Iterator[str], sandbox: Sandbox, *, passed: bool) -> int:
    """How many programs pass, or fail to; each is measured afresh."""
    check = next(one for one in checks_for(question) if one.growth)
    found = [check_growth(question, source, check, References(sandbox))[0].verdict for source in sources]
    return sum((verdict is Verdict.PASSED) is passed for verdict in found)


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
