"""What a submission costs the process that judges it: memory above where it began, and CPU time."""

from __future__ import annotations

import re
import resource
import time
from contextlib import suppress
from pathlib import Path

RESET_PEAK = "5"  # what /proc/PID/clear_refs takes to forget the largest resident memory
MOST_BYTES = 300_000_000
MOST_SECONDS = 2.0


class Cost:
    """Measures from when it is made until `stop`."""

    def __init__(self) -> None:
        with suppress(OSError):  # a process that gave up root may not: then only a new peak is seen
            Path("/proc/self/clear_refs").write_text(RESET_PEAK)
        self._start_bytes = resident("VmRSS") or peak()
        self._start_seconds = time.process_time()
        self.bytes = 0
        self.seconds = 0.0

    def stop(self) -> Cost:
        """Ends the measurement."""
        self.seconds = time.process_time() - self._start_seconds
        self.bytes = max(0, peak() - self._start_bytes)
        return self

    @property
    def faults(self) -> tuple[str, ...]:
        """What is more than a submission may cost."""
        return (
            *([f"the judge took {self.bytes / 1e6:.0f} MB"] if self.bytes > MOST_BYTES else []),
            *([f"the judge took {self.seconds:.1f} s of CPU time"] if self.seconds > MOST_SECONDS else []),
        )


def peak() -> int:
    """The largest resident memory of this process, in bytes."""
    return resident("VmHWM") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def resident(name: str) -> int:
    """A size from /proc/self/status in bytes, 0 where there is none."""
    with suppress(OSError):
        found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text())
        return int(found[1]) * 1024 if found else 0
    return 0
