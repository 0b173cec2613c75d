"""What a fuzzer holds its subject to: the time of the slowest case, and a limit of memory."""

from __future__ import annotations

import re
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
MOST_BYTES = 64 << 20
SUSPECT_SECONDS = 0.02
TRIES = 3


class Slowest:
    """The CPU time of the slowest case; one that seems slow is tried again, since others use the machine."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def of(self, case: Callable[[], T]) -> T:
        """Runs one case, and gives what it gives."""
        found, took = _timed(case)
        tries = 1
        while took > max(self.seconds, SUSPECT_SECONDS) and tries < TRIES:
            took = min(took, _timed(case)[1])
            tries += 1
        self.seconds = max(self.seconds, took)
        return found


def _timed(case: Callable[[], T]) -> tuple[T, float]:
    started = time.process_time()
    found = case()
    return found, time.process_time() - started


def keep_within(more: int) -> None:
    """Lets this process take so many bytes more than it has now, and not one beyond."""
    found = re.search(r"VmSize:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    limit = int(found[1]) * 1024 + more
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
