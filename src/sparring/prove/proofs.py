"""Run the proof blocks of theory questions, each in a process of its own."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sparring.bank.proof import Proof, complaint, proofs_of
from sparring.bank.question import Question
from sparring.prove.hosts import Hosts, NoHost
from sparring.prove.running import PYTHON, Running

Found = TypeVar("Found")
WALL_SECONDS = 30.0
"""Generous: a proof takes under two seconds, but the machine may be busy with others."""

COMMAND = (*PYTHON, "-m", "sparring.prove.block")


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
    running = Running()
    hosts = Hosts(running)
    try:
        return for_each_proof(
            questions, lambda proof: _prove(proof, running, wall_seconds, hosts), running, jobs=jobs
        )
    finally:
        hosts.close()


def for_each_proof(
    questions: Iterable[Question], run: Callable[[Proof], Found], running: Running, *, jobs: int
) -> tuple[Found, ...]:
    """Treat every proof of the questions, `jobs` at a time; an interruption leaves no process behind."""
    proofs = [proof for question in questions for proof in proofs_of(question)]
    pool = ThreadPoolExecutor(max(1, jobs))
    try:
        return tuple(pool.map(run, proofs))
    finally:
        running.stop()
        pool.shutdown(cancel_futures=True)


def prove_one(proof: Proof, wall_seconds: float = WALL_SECONDS) -> ProofReport:
    """Run one block."""
    return _prove(proof, Running(), wall_seconds)


def _prove(proof: Proof, running: Running, wall_seconds: float, hosts: Hosts | None = None) -> ProofReport:
    """Run one block; its lines keep the numbers that they have in the question's file."""
    wrong = complaint(proof)
    if wrong:
        return ProofReport(proof.identity, proof.line, ok=False, seconds=0.0, error=wrong)
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        source, done = Path(folder) / "proof.py", Path(folder) / "done"
        source.write_text("\n" * proof.line + proof.source, encoding="utf-8")
        error = _run(source, done, running, wall_seconds, hosts)
        seconds = float(done.read_text()) if done.exists() else time.perf_counter() - started
        if not error and not done.exists():
            error = "it left before its last line"
    return ProofReport(proof.identity, proof.line, ok=not error, seconds=round(seconds, 3), error=error)


def _run(source: Path, done: Path, running: Running, wall_seconds: float, hosts: Hosts | None) -> str:
    try:
        if hosts is not None:
            return hosts.run(source, done, wall_seconds)
    except NoHost:
        pass
    return running.run([*COMMAND, str(source), str(done)], str(source.parent), wall_seconds)
