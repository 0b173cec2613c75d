"""Run the proof blocks of theory questions, each in a process of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sparring.bank.proof import Proof, complaint, proofs_of
from sparring.bank.question import Question

Found = TypeVar("Found")
WALL_SECONDS = 30.0
"""Generous: a proof takes under two seconds, but the machine may be busy with others."""

RUN = """
import sys, time
source, done = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    program = file.read()
exec(compile(program, source, "exec"), {"__name__": "__main__"})
with open(done, "w") as file:
    file.write(str(time.process_time()))
"""

# A warning is a claim gone wrong (an overflow, a fit that did not converge), unless a library has plans.
FUTURE = ("Deprecation", "PendingDeprecation", "Future")
WARNINGS = [
    "-Werror",
    *(f"-Wignore::{name}Warning" for name in ("Deprecation", "PendingDeprecation", "Future")),
]
COMMAND = (sys.executable, "-P", *WARNINGS, "-c", RUN)
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
TAIL_LINES = 4
PLACE = re.compile(r'File "[^"]*proof\.py", line (\d+), in \S+')


@dataclass(frozen=True, slots=True)
class ProofReport:
    """Whether one block holds; `seconds` is its CPU time, or the wall time where it did not end well."""

    identity: str
    line: int
    ok: bool
    seconds: float
    error: str = ""


def prove_blocks(
    questions: Iterable[Question], *, jobs: int, wall_seconds: float = WALL_SECONDS
) -> tuple[ProofReport, ...]:
    """Run every proof of the questions."""
    return for_each_proof(
        questions, lambda proof, running: prove_one(proof, running, wall_seconds), jobs=jobs
    )


def for_each_proof(
    questions: Iterable[Question], run: Callable[[Proof, Running], Found], *, jobs: int
) -> tuple[Found, ...]:
    """Treat every proof of the questions, `jobs` at a time; an interruption leaves no process behind."""
    proofs = [proof for question in questions for proof in proofs_of(question)]
    running = Running()
    pool = ThreadPoolExecutor(max(1, jobs))
    try:
        return tuple(pool.map(lambda proof: run(proof, running), proofs))
    finally:
        running.stop()
        pool.shutdown(cancel_futures=True)


def prove_one(proof: Proof, running: Running, wall_seconds: float) -> ProofReport:
    """Run one block; its lines keep the numbers that they have in the question's file."""
    wrong = complaint(proof)
    if wrong:
        return ProofReport(proof.identity, proof.line, ok=False, seconds=0.0, error=wrong)
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        source, done = Path(folder) / "proof.py", Path(folder) / "done"
        source.write_text("\n" * proof.line + proof.source, encoding="utf-8")
        error = running.run([*COMMAND, str(source), str(done)], folder, wall_seconds)
        seconds = float(done.read_text()) if done.exists() else time.perf_counter() - started
        if not error and not done.exists():
            error = "it left before its last line"
    return ProofReport(proof.identity, proof.line, ok=not error, seconds=round(seconds, 3), error=error)


class Running:
    """The children that run now; after `stop` none runs and none starts."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._children: set[subprocess.Popen[str]] = set()
        self._stopped = False

    def run(self, command: Sequence[str], folder: str, wall_seconds: float) -> str:
        """Run a command to its end; returns what went wrong, or nothing."""
        child = self._start(command, folder)
        if child is None:
            return "it was interrupted"
        with child:
            try:
                _, said = child.communicate(timeout=wall_seconds)
            except subprocess.TimeoutExpired:
                return f"it took more than {wall_seconds:g} seconds"
            finally:
                kill(child)
                with self._lock:
                    self._children.discard(child)
        return blame(said, child.returncode) if child.returncode else ""

    def stop(self) -> None:
        """Kill what runs, and let nothing else start."""
        with self._lock:
            self._stopped = True
            for child in self._children:
                kill(child)

    def _start(self, command: Sequence[str], folder: str) -> subprocess.Popen[str] | None:
        with self._lock:
            if self._stopped:
                return None
            child = subprocess.Popen(
                command,
                cwd=folder,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,
            )
            self._children.add(child)
            return child


def kill(child: subprocess.Popen[str]) -> None:
    """End a child and what it started; nothing happens to one that has ended alone."""
    if sys.platform == "win32":
        child.kill()
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)


def environment() -> dict[str, str]:
    """The surroundings of a proof: one thread, no surprises from the outside."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    path = os.environ.get("PYTHONPATH")
    fixed = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    return {**kept, **fixed, **({"PYTHONPATH": path} if path else {}), **dict.fromkeys(THREADS, "1")}


def blame(said: str, code: int) -> str:
    """The end of a traceback, or what else is known of a child that failed."""
    missing = re.search(r"ModuleNotFoundError: No module named '(\w+)", said)
    if missing and missing[1] in ("sklearn", "joblib"):
        return "scikit-learn is not installed: pip install 'sparring[proofs]'"
    tail = [line.strip() for line in said.strip().split("\n")[-TAIL_LINES:] if line.strip(" ^~")]
    told = PLACE.sub(r"line \1:", " ".join(tail))
    return told.strip() or f"it ended with code {code} and said nothing"
