"""Whether proofs hold with other random numbers: what only one seed supports is no claim."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sparring.bank.proof import Proof, complaint
from sparring.bank.question import Question
from sparring.prove.proofs import WALL_SECONDS, for_each_proof
from sparring.prove.running import PYTHON, Running

COMMAND = (*PYTHON, "-m", "sparring.prove.reseeded")


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
    """Runs every proof of the questions with so many other seeds."""
    running = Running()
    return for_each_proof(questions, lambda proof: reseed_one(proof, running, seeds), running, jobs=jobs)


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
