"""The bank's proof of itself: every proof block, every starter, reference and decoy, side by side."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import Any

from sparring.bank.question import Question
from sparring.judge.judge import Judge
from sparring.prove.declared import Declared
from sparring.prove.kinds import Proving, proving
from sparring.prove.proofs import ProofReport, prove_blocks
from sparring.sandbox.child import Sandbox

OpenSandbox = Callable[[], Sandbox]


@dataclass(frozen=True, slots=True)
class BankProof:
    """What was run; `seconds` is the wall time of all of it."""

    proofs: tuple[ProofReport, ...]
    declared: tuple[Declared, ...]
    seconds: float

    @property
    def lies(self) -> tuple[str, ...]:
        """Everything that does not hold, one line each."""
        broken = [f"{one.identity}:{one.line}: {one.error}" for one in self.proofs if not one.ok]
        return (*broken, *(f"{one.name}: {one.lie}" for one in self.declared if one.lie))

    @property
    def counted(self) -> dict[str, tuple[int, int]]:
        """How many questions with programs, and programs, there are of each kind."""
        kinds = sorted({one.kind for one in self.declared})
        programs = {kind: [one.question for one in self.declared if one.kind == kind] for kind in kinds}
        return {kind: (len(set(found)), len(found)) for kind, found in programs.items()}

    @property
    def slowest(self) -> tuple[tuple[str, float], ...]:
        """The ten slowest parts: name and seconds."""
        parts = [(f"{one.identity}:{one.line}", one.seconds) for one in self.proofs]
        parts += [(one.name, one.seconds) for one in self.declared]
        return tuple(sorted(parts, key=lambda part: -part[1])[:10])

    def to_json(self) -> dict[str, Any]:
        """Plain values only."""
        return {
            "seconds": round(self.seconds, 2),
            "programs": {
                kind: {"questions": questions, "programs": programs}
                for kind, (questions, programs) in self.counted.items()
            },
            "proofs": [asdict(one) for one in self.proofs],
            "declared": [asdict(one) for one in self.declared],
            "lies": list(self.lies),
        }


def prove(
    questions: Sequence[Question], open_sandbox: OpenSandbox, *, jobs: int, families: int = 0
) -> BankProof:
    """Proves questions on `jobs` cores: what lies beside them and the proof blocks at the same time.

    With `families`, instead, every program with the seeds 0, 1, … that a shared service may set.
    """
    started = time.perf_counter()
    proven = [(question, way) for question in questions if (way := proving(question.kind))]
    proven = [(question, way) for question, way in proven if question.coding or not families]
    seeds = [str(family) for family in range(families)] or [""]
    declared: list[Declared] = []
    with ThreadPoolExecutor(max(1, jobs)) as pool:
        shares = [proven[place::jobs] for place in range(jobs)]
        for found in pool.map(lambda share: list(_share(share, open_sandbox, seeds)), shares):
            declared += found
    proofs = () if families else prove_blocks(questions, jobs=jobs)
    declared.sort(key=lambda one: one.question)
    return BankProof(proofs, tuple(declared), time.perf_counter() - started)


def _share(
    proven: Sequence[tuple[Question, Proving]], open_sandbox: OpenSandbox, seeds: Sequence[str]
) -> Iterator[Declared]:
    """One thread's part, in a sandbox of its own."""
    if not proven:
        return
    sandbox = open_sandbox()
    try:
        for seed in seeds:
            judge = Judge(sandbox, seed=seed)
            for question, way in proven:
                yield from way.declared(question, judge)
    finally:
        sandbox.close()
