"""Grows hostile programs, runs them through the judge, and keeps each that wins.

python -m tests.hostile.grow --minutes 10 [--seed 7] [--count 100] [--number 31] [--level full] [--keep FOLDER]

A program wins that gets a verdict it did not earn, costs the judge more than 300 MB or 2 s of CPU time, brings
it to an exception, sends text that acts on a screen, or leaves something behind. It says for each one how
to run it again; the folder holds its source. Without a seed it begins at one drawn from the clock, and says which.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

from sparring.checking.verdict import Verdict
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.levels import highest_level
from sparring.sandbox.open import open_at
from tests.hostile.grammar.grown import TARGETS, Grown, grow
from tests.hostile.program import Program
from tests.hostile.suite import SHORT_TOTAL, Outcome, opened

KEPT = Path(tempfile.gettempdir()) / "sparring-grown"
NEVER = {Verdict.JUDGE_ERROR}
SLACK_SECONDS = 10.0
"""What a run may take on top of its program's total: our own children, and other users of the machine."""


def main() -> int:
    """1 when a program wins."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--count", type=int, help="stop after so many programs")
    parser.add_argument("--number", type=int, help="run this one only")
    parser.add_argument("--level", choices=[*Isolation], help="the highest that works here, without it")
    parser.add_argument("--keep", type=Path, default=KEPT)
    wanted = parser.parse_args()
    level = Isolation(wanted.level) if wanted.level else highest_level(open_at, None)
    until = time.monotonic() + 60 * wanted.minutes
    sys.stdout.write(f"seed {wanted.seed}, level {level}\n")
    numbers: Iterable[int] = count() if wanted.number is None else [wanted.number]
    tried, won = Counter[str](), 0
    for outcome, grown in outcomes(wanted.seed, numbers, level):
        tried[f"{grown.kind} {outcome.verdict}"] += 1
        found = faults(outcome)
        won += bool(found)
        if found:
            sys.stdout.write(
                told(wanted.seed, outcome, found, keep(wanted.keep, wanted.seed, outcome, grown))
            )
            sys.stdout.flush()
        if time.monotonic() > until or tried.total() == wanted.count:
            break
    sys.stdout.write(f"{tried.total()} programs, {won} won\n")
    sys.stdout.write("".join(f"{times:6}  {what}\n" for what, times in sorted(tried.items())))
    return 1 if won else 0


def outcomes(seed: int, numbers: Iterable[int], level: Isolation) -> Iterator[tuple[Outcome, Grown]]:
    """What became of each program with one of these numbers, in one sandbox."""
    with opened(level, [target.question for target in TARGETS]) as run:
        for number in numbers:
            grown = grow(seed, number)
            yield run(program_of(grown, number)), grown


def program_of(grown: Grown, number: int) -> Program:
    """As the suite runs it: every verdict is as expected that the program can have earned."""
    expect = tuple(one for one in Verdict if one not in NEVER and (grown.may_pass or one != Verdict.PASSED))
    return Program(grown.kind, str(number), grown.source, grown.question, expect, "", "", ())


def faults(outcome: Outcome) -> list[str]:
    """Everything by which a program won."""
    slow = outcome.seconds > SHORT_TOTAL.wall_seconds + SLACK_SECONDS
    return [*outcome.faults, *([f"it took {outcome.seconds:.0f} s"] if slow else [])]


def keep(folder: Path, seed: int, outcome: Outcome, grown: Grown) -> Path:
    """Writes the program down, with what it won by."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{seed}-{outcome.program.replace('/', '-')}.txt"
    text = f"# {grown.question}: {'; '.join(faults(outcome))}\n# {outcome.reason[:200]!r}\n{grown.source}"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    return path


def told(seed: int, outcome: Outcome, found: list[str], path: Path) -> str:
    """Two lines for a person."""
    number = outcome.program.rpartition("/")[2]
    again = f"python -m tests.hostile.grow --seed {seed} --number {number} --level {outcome.level}"
    how = f"{'; '.join(found)} ({outcome.reason[:120]!r})"
    return f"!! {outcome.program} got {outcome.verdict}: {how}\n   {path}\n   {again}\n"


if __name__ == "__main__":
    sys.exit(main())
