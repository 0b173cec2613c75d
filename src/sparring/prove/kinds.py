"""How each kind of question is proven, beside the proofs in its text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from sparring.bank.kind import Kind
from sparring.bank.question import Question
from sparring.judge.judge import Judge
from sparring.prove.declared import Declared, prove_declared
from sparring.prove.mended import prove_mended
from sparring.prove.mutate import MutationProof, prove_mutants_of
from sparring.sandbox.child import Sandbox


@dataclass(frozen=True, slots=True)
class Proving:
    """What is run: programs, which must keep what they declare, and mutants of the reference.

    `judged_by` are the files of this program, as patterns, on which it hangs what they get.
    """

    declared: Callable[[Question, Judge], tuple[Declared, ...]]
    mutants: Callable[[Question, Sandbox], MutationProof]
    judged_by: tuple[str, ...]


DECOYS = ("bank/kinds/decoy.py", "bank/kinds/edits.py")
JUDGE = ("prove/declared.py", "checking/*.py", "judge/*.py", "sandbox/*.py", "sandbox/box/*.py", *DECOYS)
PLANTED = ("prove/mended.py", "bank/kinds/planting.py")


def proving(kind: Kind) -> Proving | None:
    """How a kind is proven; None where only the text can be."""
    match kind:
        case Kind.CODING:
            return Proving(prove_declared, prove_mutants_of, JUDGE)
        case Kind.REPAIR:
            return Proving(prove_mended, prove_mutants_of, (*JUDGE, *PLANTED))
        case Kind.THEORY | Kind.CASE | Kind.DESIGN:
            return None
        case _:
            assert_never(kind)
