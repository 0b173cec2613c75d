"""Which assertions on random numbers would hold with a much smaller tolerance: a list to read."""

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
from sparring.prove.slack import Slack

COMMAND = (*PYTHON, "-m", "sparring.prove.tightened")


@dataclass(frozen=True, slots=True)
class TightReport:
    """The loose assertions of one block with the text of each; `tried` is 0 where nothing is random."""

    identity: str
    line: int
    tried: int
    slacks: tuple[tuple[Slack, str], ...] = ()
    error: str = ""


def tighten_blocks(questions: Iterable[Question], *, seeds: int, jobs: int) -> tuple[TightReport, ...]:
    """Runs every proof of the questions with so many seeds."""
    running = Running()
    return for_each_proof(questions, lambda proof: tighten_one(proof, running, seeds), running, jobs=jobs)


def tighten_one(proof: Proof, running: Running, seeds: int) -> TightReport:
    """Runs one block with so many seeds, in one process."""
    wrong = complaint(proof)
    if wrong:
        return TightReport(proof.identity, proof.line, 0, error=wrong)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        source, report = Path(folder) / "proof.py", Path(folder) / "report.json"
        source.write_text("\n" * proof.line + proof.source, encoding="utf-8")
        error = running.run(
            [*COMMAND, str(source), str(report), str(seeds)], folder, WALL_SECONDS * (1 + seeds)
        )
        if error or not report.exists():
            error = error or "it left before its last line"
            return TightReport(proof.identity, proof.line, 0, error=error)
        found = json.loads(report.read_text(encoding="utf-8"))
    lines = proof.source.split("\n")
    slacks = [Slack(**one) for one in found["slacks"]]
    told = tuple((one, lines[one.line - proof.line - 1].strip()) for one in slacks)
    return TightReport(proof.identity, proof.line, found["tried"], told)
