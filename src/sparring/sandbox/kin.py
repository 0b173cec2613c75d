"""The processes that a program started, directly or not: their CPU time, their memory, and their end."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

HAS_PROC = sys.platform.startswith("linux")
if HAS_PROC:
    TICKS = os.sysconf("SC_CLK_TCK")
    PAGE = os.sysconf("SC_PAGE_SIZE")
CUTIME = 13  # in /proc/<pid>/stat, counted from the state; the system time of the children follows


def descendants(pid: int) -> list[int]:
    """All processes below this one."""
    if not HAS_PROC:
        return _descendants_elsewhere(pid)
    found, left = list[int](), [pid]
    while left:
        children = list(_children(left.pop()))
        found += children
        left += children
    return found


def _children(pid: int) -> Iterator[int]:
    tasks = Path(f"/proc/{pid}/task")
    with contextlib.suppress(OSError):  # it ended before it was listed, or while it was
        for thread in tasks.iterdir():
            with contextlib.suppress(OSError):
                yield from map(int, (thread / "children").read_text().split())


def cpu_seconds(pids: Iterable[int], *, keeper: int | None = None) -> float:
    """CPU time of these processes, and of the children that they or their keeper have waited for."""
    pids = list(pids)
    if not HAS_PROC:
        return sum(map(_cpu_elsewhere, pids))
    waiting = pids if keeper is None else [*pids, keeper]
    return sum(map(_own_cpu, pids)) + sum(map(_cpu_of_the_ended, waiting))


def resident_bytes(pids: Iterable[int]) -> int:
    """Memory of these processes; what they share counts for each."""
    return sum(map(_resident, pids))


def end(pids: Iterable[int]) -> None:
    """Ends these processes, as far as they are there and ours."""
    for pid in pids:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


def _own_cpu(pid: int) -> float:
    with contextlib.suppress(OSError):
        return time.clock_gettime(~pid << 3 | 2)
    return 0.0


def _cpu_of_the_ended(pid: int) -> float:
    try:
        words = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, words[CUTIME : CUTIME + 2])) / TICKS


def _resident(pid: int) -> int:
    if not HAS_PROC:
        return _resident_elsewhere(pid)
    with contextlib.suppress(OSError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    return 0


def _descendants_elsewhere(pid: int) -> list[int]:
    import psutil

    with contextlib.suppress(psutil.Error):
        return [child.pid for child in psutil.Process(pid).children(recursive=True)]
    return []


def _cpu_elsewhere(pid: int) -> float:
    import psutil

    with contextlib.suppress(psutil.Error):
        times = psutil.Process(pid).cpu_times()
        return float(times.user + times.system)
    return 0.0


def _resident_elsewhere(pid: int) -> int:
    import psutil

    with contextlib.suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss)
    return 0
