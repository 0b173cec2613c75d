"""The executable blocks in a question's Markdown that assert its claims."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from sparring.bank.question import Question
from sparring.bank.reading.markdown import fences
from sparring.bank.syntax import parse

LANGUAGE = "python proof"


@dataclass(frozen=True, slots=True)
class Proof:
    """One block: its program, and the line of its opening fence in the question's file."""

    identity: str
    line: int
    source: str


def proofs_of(question: Question) -> Iterator[Proof]:
    """The proofs of a question in the order of its text."""
    for section in question.sections:
        for block in fences(section.text, section.line + 1):
            if block.language == LANGUAGE:
                yield Proof(question.identity, block.line, block.text)


def complaint(proof: Proof) -> str:
    """Why a proof cannot prove anything; empty when it can."""
    try:
        tree = parse(proof.source)
    except SyntaxError as error:
        return f"the proof does not parse (line {proof.line + (error.lineno or 0)}): {error.msg}"
    if not any(isinstance(node, ast.Assert) for node in ast.walk(tree)):
        return "the proof asserts nothing: assert what the text claims, or make it a `python` block"
    return ""
