"""How long references took on this machine: kept from one run of the program to the next."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

import numpy as np

from sparring.bank.question import Question
from sparring.bank.replace_file import replace_file
from sparring.checking.expectation import Check

FOLDER = "timings"


@dataclass(frozen=True, slots=True)
class KeptTimings:
    """CPU seconds by size, a small file for each check; a damaged one or a full disk costs a measurement."""

    cache: Path

    def read(self, question: Question, check: Check) -> dict[int, float] | None:
        """The times at all sizes of a check; None where they are not known."""
        with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
            found = json.loads(self._path(question, check).read_text(encoding="utf-8"))
            seconds = {int(size): float(time) for size, time in found.items()}
            if tuple(seconds) == check.sizes and all(isfinite(one) and one >= 0 for one in seconds.values()):
                return seconds
        return None

    def write(self, question: Question, check: Check, seconds: Mapping[int, float]) -> None:
        """Keeps the times for later runs."""
        path = self._path(question, check)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, json.dumps(dict(seconds)))

    def _path(self, question: Question, check: Check) -> Path:
        python = ".".join(map(str, sys.version_info[:2]))
        return self.cache / FOLDER / f"{question.version[:32]}-{check.name}-{python}-{np.__version__}.json"
