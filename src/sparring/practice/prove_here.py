"""Running one proof of a question in place, so that its claim need not be believed."""

from __future__ import annotations

from sparring.bank.proof import proofs_of
from sparring.bank.question import Question
from sparring.prove.proofs import ProofReport, prove_one


def prove_here(question: Question, line: int) -> ProofReport | None:
    """Runs the proof whose fence stands on a line; None when there is none."""
    proof = next((one for one in proofs_of(question) if one.line == line), None)
    return prove_one(proof) if proof else None
