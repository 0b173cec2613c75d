"""The verdict table: every hostile program, what it must get and what it got at each level.

python -m tests.hostile.table [--levels full restricted process] [--kinds escape …] [--ordinary] [--json]
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from sparring.sandbox.isolation import Isolation
from tests.hostile.cost import MOST_BYTES, MOST_SECONDS
from tests.hostile.ordinary import become_ordinary
from tests.hostile.program import programs
from tests.hostile.suite import Outcome, run_all

ANYWHERE = [
    "cheating",
    "flooding",
    "stalling",
    "breaking",
    "outlasting",
    "unwalled",
]  # what loses without any isolation


def main() -> int:
    """1 when anything is not as declared."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--levels", nargs="+", default=["full", "restricted"], choices=[*Isolation])
    parser.add_argument("--kinds", nargs="*", default=[])
    parser.add_argument("--only", default="", help="part of a program's name")
    parser.add_argument("--ordinary", action="store_true", help="as an ordinary user; needs root")
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    if wanted.ordinary:
        become_ordinary()
    outcomes = []
    for level in wanted.levels:
        kinds = wanted.kinds or (ANYWHERE if level == Isolation.PROCESS else [])
        chosen = [program for program in programs(*kinds) if wanted.only in program.identity]
        chosen = [program for program in chosen if level in (program.levels or [level])]
        for outcome in run_all(Isolation(level), chosen):
            outcomes.append(outcome)
            if not wanted.json:
                print(row(outcome), flush=True)
    if wanted.json:
        json.dump([asdict(outcome) for outcome in outcomes], sys.stdout)
    bad = [outcome for outcome in outcomes if outcome.faults]
    if not wanted.json:
        seconds = sum(outcome.seconds for outcome in outcomes)
        print(f"{len(outcomes)} verdicts, {len(bad)} not as they should be, {seconds:.0f} s")
        print(costs(outcomes))
    return 1 if bad else 0


def costs(outcomes: list[Outcome]) -> str:
    """What the dearest programs cost the process that judged them."""
    memory = max(outcomes, key=lambda one: one.judge_bytes)
    time = max(outcomes, key=lambda one: one.judge_seconds)
    return (
        f"The judge took at most {memory.judge_bytes / 1e6:.0f} MB above its start ({memory.program}; "
        f"bar {MOST_BYTES / 1e6:.0f}) and {time.judge_seconds:.2f} s of CPU time ({time.program}; "
        f"bar {MOST_SECONDS:g})."
    )


def row(outcome: Outcome) -> str:
    """One line: program, level, who, expected, got, and what is wrong."""
    columns = [outcome.program.ljust(44), outcome.level.ljust(10), outcome.who.ljust(8)]
    columns += [" | ".join(outcome.expect).ljust(24), outcome.verdict.ljust(12), f"{outcome.seconds:6.2f} s"]
    columns += [f"{outcome.judge_bytes / 1e6:5.0f} MB", f"{outcome.judge_seconds:5.2f} s CPU"]
    return "  ".join(
        [*columns, "; ".join(outcome.faults) and f"!! {'; '.join(outcome.faults)} ({outcome.reason[:120]})"]
    )


if __name__ == "__main__":
    sys.exit(main())
