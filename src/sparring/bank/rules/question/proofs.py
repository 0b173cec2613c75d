"""The form of proofs; whether they hold is shown by running them."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.proof import complaint, proofs_of
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "proofs"
SENTENCE = "A proof is valid Python and asserts something."


def check(question: Question, _: Scope) -> Iterator[Fault]:
    """Proofs that do not parse, and proofs without an assertion."""
    for proof in proofs_of(question):
        message = complaint(proof)
        if message:
            yield Fault(question.path, proof.line, message, ID)
