"""Prints how many wrong programs are told what is true of them: `python -m tests.foreign [question…]`."""

from __future__ import annotations

import sys
from collections import Counter

from sparring.judge.judge import Judge
from sparring.sandbox.open import open_sandbox
from tests.foreign.tried import QUESTIONS, Tried, faults, try_all

COLUMNS = (
    "right",
    "accepted",
    "wrong",
    "rejected",
    "not robust",
    "of a class",
    "true sentence",
    "none",
    "false sentence",
)


def counted(tried: Tried) -> set[str]:
    """The columns in which a program counts."""
    if tried.is_right:
        return {"right"} | ({"accepted"} if tried.is_judged_rightly else set())
    found = {"wrong"} | ({"rejected"} if tried.verdict != "passed" else set())
    found |= {"not robust"} if tried.robust is False else set()
    if tried.true:
        found |= {"of a class", "true sentence" if tried.told == tried.true else "none"}
    return found | ({"false sentence"} if tried.told not in (None, tried.true) else set())


def main(questions: list[str]) -> int:
    """Judges all programs of these questions, prints a line for each, and gives how many faults there are."""
    print(f"{'question':28}", *(f"{column:>18}" for column in COLUMNS), sep="")  # noqa: T201
    total: Counter[str] = Counter()
    found: list[str] = []
    sandbox = open_sandbox()
    for question in questions:
        tried = list(try_all(question, Judge(sandbox)))
        counts = Counter(column for one in tried for column in counted(one))
        total += counts
        found += [f"{question}: {fault}" for one in tried for fault in faults(question, one)]
        print(f"{question:28}", *(f"{counts[column]:18}" for column in COLUMNS), sep="", flush=True)  # noqa: T201
    sandbox.close()
    print(f"{'total':28}", *(f"{total[column]:18}" for column in COLUMNS), sep="")  # noqa: T201
    print(*found, sep="\n")  # noqa: T201
    return len(found)


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:] or QUESTIONS) else 0)
