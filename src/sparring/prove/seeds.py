"""Whether proofs hold with other random numbers: what only one seed supports is no claim."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from sparring.bank.proof import Proof, complaint, proofs_of
from sparring.bank.question import Question
from sparring.prove.proofs import WALL_SECONDS, WARNINGS, Running

COMMAND = (sys.executable, "-P", *WARNINGS, "-m", "sparring.prove.reseeded")


@dataclass(frozen=True, slots=True)
class SeedReport:
    """How one block fares; `tried` is 0 where nothing is random, `failed` has the error by seed number."""

    identity: str
    line: int
    tried: int
    failed: dict[int, str]
    error: str = ""

    @property
    def ok(self) -> bool:
        return not self.failed and not self.error


def reseed_blocks(questions: Iterable[Question], *, seeds: int, jobs: int) -> tuple[SeedReport, ...]:
    """Runs every proof of the questions with so many other seeds; interrupted, it leaves no process."""
    proofs = [proof for question in questions for proof in proofs_of(question)]
    running = Running()
    pool = ThreadPoolExecutor(max(1, jobs))
    try:
        return tuple(pool.map(lambda proof: reseed_one(proof, running, seeds), proofs))
    finally:
        running.stop()
        pool.shutdown(cancel_futures=True)


def reseed_one(proof: Proof, running: Running, seeds: int) -> SeedReport:
    """Runs one block with so many other seeds, in one process."""
    wrong = complaint(proof)
    if wrong:
        return SeedReport(proof.identity, proof.line, 0, {}, wrong)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        source, report = Path(folder) / "proof.py", Path(folder) / "report.json"
        source.write_text("\n" * proof.line + proof.source, encoding="utf-8")
        command = [*COMMAND, str(source), str(report), str(seeds)]
        error = running.run(command, folder, WALL_SECONDS * (1 + seeds))
        if error or not report.exists():
            return SeedReport(proof.identity, proof.line, 0, {}, error or "it left before its last line")
        found = json.loads(report.read_text(encoding="utf-8"))
    failed = {int(number): text for number, text in found["failed"].items()}
    return SeedReport(proof.identity, proof.line, found["tried"], failed)
