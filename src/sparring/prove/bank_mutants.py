"""The proof of all checks: every mutant of every reference, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from sparring.bank.question import Question
from sparring.prove.kinds import Proving, proving
from sparring.prove.mutate import MutationProof
from sparring.sandbox.child import Sandbox


def prove_mutants(
    questions: Sequence[Question], open_sandbox: Callable[[], Sandbox], *, jobs: int
) -> tuple[MutationProof, ...]:
    """Runs every mutant of every reference, without the checks of growth, on `jobs` cores."""
    proven = [(question, way) for question in questions if (way := proving(question.kind))]
    with ThreadPoolExecutor(max(1, jobs)) as pool:
        shares = [proven[place::jobs] for place in range(jobs)]
        found = [
            one for share in pool.map(lambda part: list(_share(part, open_sandbox)), shares) for one in share
        ]
    return tuple(sorted(found, key=lambda one: one.question))


def _share(
    proven: Sequence[tuple[Question, Proving]], open_sandbox: Callable[[], Sandbox]
) -> Iterator[MutationProof]:
    sandbox = open_sandbox()
    try:
        for question, way in proven:
            yield way.mutants(question, sandbox)
    finally:
        sandbox.close()
