"""kill -9 at random points of submit, answer, import and draft: nothing is lost, nothing is half.

python -m tests.store.crash --points 1000 [--seed 0]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.store.crash_writer import LONG

REPOSITORY = Path(__file__).parents[2]
POINTS_PER_STORE = 25
LONGEST_LIFE = 0.12  # seconds: a writer does one round of everything in about a third of it


def main() -> int:
    """1 when anything was lost or half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    rng, found, done, promises = random.Random(wanted.seed), list[str](), 0, 0
    while done < wanted.points:
        count = min(POINTS_PER_STORE, wanted.points - done)
        faults, promised = crashes(count, rng)
        found += faults
        promises += promised
        done += count
    sys.stdout.write("".join(f"{fault}\n" for fault in found))
    sys.stdout.write(f"{done} points, {promises} things done before them, {len(found)} faults\n")
    return 1 if found else 0


def crashes(points: int, rng: random.Random) -> tuple[list[str], int]:
    """Kills so many writers, one after another, over one store; the faults, and how much was done before."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data, promised = Path(folder), defaultdict[str, list[str]](list)
        for number in range(points):
            for line in killed(data, number, rng.random() * LONGEST_LIFE):
                kind, what = line.split(" ", 1)
                promised[kind].append(what)
        return list(faults(promised, looked(data))), sum(map(len, promised.values()))


def killed(data: Path, number: int, seconds: float) -> list[str]:
    """What a writer said was done before it was killed."""
    writer = subprocess.Popen(command(data, str(number)), stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    time.sleep(seconds)
    os.kill(writer.pid, signal.SIGKILL)
    said = writer.communicate()[0]
    return said[: said.rfind("\n") + 1].splitlines()


def looked(data: Path) -> dict[str, Any]:
    """What the next start of Sparring finds."""
    found = subprocess.run(command(data, "look"), capture_output=True, text=True, cwd=REPOSITORY)
    assert found.returncode == 0, found.stderr
    there: dict[str, Any] = json.loads(found.stdout)
    return there


def command(data: Path, word: str) -> list[str]:
    """The writer, in a process of its own."""
    return [sys.executable, "-m", "tests.store.crash_writer", str(data), word]


def faults(promised: dict[str, list[str]], there: dict[str, Any]) -> Iterator[str]:
    """Everything that was done and is not there, or is there in part."""
    for kind in ("event", "kept"):
        for missing in set(promised[kind]) - set(there[kind]):
            yield f"{kind} {missing} was done and is not there"
    name, _, text = there["draft"].partition("\n")
    if promised["draft"] and (name < max(promised["draft"]) or text != LONG):
        yield f"the last draft was {max(promised['draft'])}, and {name!r} is there"
    for half in there["half"]:
        yield f"an event is half: {half[-40:]!r}"
    if there["integrity"] != "ok":
        yield f"the store is damaged: {there['integrity']}"


if __name__ == "__main__":
    sys.exit(main())
