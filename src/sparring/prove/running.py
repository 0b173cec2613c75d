"""Processes of proofs: their surroundings, their start and their end."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress

# A warning is a claim gone wrong (an overflow, a fit that did not converge), unless a library has plans.
FUTURE = ("Deprecation", "PendingDeprecation", "Future")
PYTHON = (sys.executable, "-P", "-Werror", *(f"-Wignore::{name}Warning" for name in FUTURE))
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
TAIL_LINES = 4
PLACE = re.compile(r'File "[^"]*proof\.py", line (\d+), in \S+')


class Running:
    """The processes that run now; after `stop` none runs and none starts."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._processes: set[subprocess.Popen[str]] = set()
        self._stopped = False

    def run(self, command: Sequence[str], folder: str, wall_seconds: float) -> str:
        """Run a command to its end; returns what went wrong, or nothing."""
        process = self.start(command, folder)
        if process is None:
            return "it was interrupted"
        with process:
            try:
                _, said = process.communicate(timeout=wall_seconds)
            except subprocess.TimeoutExpired:
                return too_long(wall_seconds)
            finally:
                self.end(process)
        return blame(said, process.returncode)

    def start(
        self, command: Sequence[str], folder: str | None = None, *, asked: bool = False
    ) -> subprocess.Popen[str] | None:
        """A process of a session of its own; `asked` if it is to be spoken with. None after `stop`."""
        with self._lock:
            if self._stopped:
                return None
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=environment(),
                stdin=subprocess.PIPE if asked else subprocess.DEVNULL,
                stdout=subprocess.PIPE if asked else subprocess.DEVNULL,
                stderr=subprocess.DEVNULL if asked else subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,
            )
            self._processes.add(process)
            return process

    def end(self, process: subprocess.Popen[str]) -> None:
        """Kill a process and what it started."""
        kill(process)
        with self._lock:
            self._processes.discard(process)

    def stop(self) -> None:
        """Kill what runs, and let nothing else start."""
        with self._lock:
            self._stopped = True
            for process in self._processes:
                kill(process)


def kill(process: subprocess.Popen[str]) -> None:
    """End a process and what it started; nothing happens to one that has ended alone."""
    if sys.platform == "win32":
        process.kill()
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def environment() -> dict[str, str]:
    """The surroundings of a proof: one thread, no surprises from the outside."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    path = os.environ.get("PYTHONPATH")
    fixed = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    return {**kept, **fixed, **({"PYTHONPATH": path} if path else {}), **dict.fromkeys(THREADS, "1")}


def too_long(wall_seconds: float) -> str:
    """What is said of a proof that was cut."""
    return f"it took more than {wall_seconds:g} seconds"


def blame(said: str, code: int) -> str:
    """The end of a traceback, or what else is known of a process that failed; nothing of one that did not."""
    if not code:
        return ""
    missing = re.search(r"ModuleNotFoundError: No module named '(\w+)", said)
    if missing and missing[1] in ("sklearn", "joblib"):
        return "scikit-learn is not installed: pip install 'sparring[proofs]'"
    tail = [line.strip() for line in said.strip().split("\n")[-TAIL_LINES:] if line.strip(" ^~")]
    told = PLACE.sub(r"line \1:", " ".join(tail))
    return told.strip() or f"it ended with code {code} and said nothing"
