"""Runs one proof again and again with other seeds; a program of its own, started by `prove.seeds`.

Arguments: the file with the proof, the file for the findings (JSON), how many seeds.
"""

from __future__ import annotations

import json
import random
import sys
import traceback
from pathlib import Path
from typing import Any

import numpy as np

from sparring.prove.block import compiled

STEP = 1_000_003
LONGEST = 300


class Seeds:
    """Moves every seed that a program gives to NumPy, scikit-learn or `random` by the same offset."""

    def __init__(self) -> None:
        self.offset = 0
        self.are_used = False

    def moved(self, seed: Any) -> Any:
        self.are_used = True
        if isinstance(seed, (int, np.integer)) and not isinstance(seed, bool):
            return int(seed) + self.offset
        if isinstance(seed, (list, tuple)):
            return [*seed, self.offset]
        return seed

    def install(self) -> None:
        """Puts itself between programs and the sources of random numbers, for good."""
        seeds, make, seed_numpy, seed_python = self, np.random.default_rng, np.random.seed, random.seed
        known = np.random.RandomState

        class Kind(type):
            def __instancecheck__(cls, value: Any) -> bool:
                return isinstance(value, known)

        class RandomState(np.random.RandomState, metaclass=Kind):
            def __init__(self, seed: Any = None) -> None:
                super().__init__(seeds.moved(seed))

        class Random(random.Random):
            def __init__(self, x: Any = None) -> None:
                super().__init__(seeds.moved(x))

        np.random.default_rng = lambda seed=None: make(seeds.moved(seed))
        np.random.RandomState = RandomState  # type: ignore[misc]
        np.random.seed = lambda seed=None: seed_numpy(seeds.moved(seed))
        random.Random = Random  # type: ignore[misc]
        random.seed = lambda a=None, version=2: seed_python(seeds.moved(a), version)


def main(source: str, report: str, count: int) -> None:
    """Writes {"tried": seeds tried, "failed": {number: error}}; a proof without randomness tries none."""
    program = compiled(source)
    seeds, failed, tried = Seeds(), dict[int, str](), 0
    seeds.install()
    for number in range(1, count + 1):
        seeds.offset = number * STEP
        error = _error_of(program)
        if not seeds.are_used:
            break
        tried = number
        if error:
            failed[number] = error
    Path(report).write_text(json.dumps({"tried": tried, "failed": failed}), encoding="utf-8")


def _error_of(program: Any) -> str:
    try:
        exec(program, {"__name__": "__main__"})
    except Exception as error:  # noqa: BLE001 - a proof may fail in any way
        last = traceback.extract_tb(error.__traceback__)[1:]
        lines = [step for step in last if step.filename.endswith("proof.py")]
        where = f"line {lines[-1].lineno}: {lines[-1].line}: " if lines else ""
        return f"{where}{type(error).__name__} {error}".strip()[:LONGEST]
    return ""


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
