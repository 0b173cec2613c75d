"""The candidate's program, and the sentences of the decoys."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from sparring.bank.kinds.decoy import CANDIDATE
from sparring.bank.question import Coding, Question
from sparring.bank.scope import Scope
from sparring.bank.syntax import parse
from sparring.errors import Fault

ID = "decoys"
SENTENCE = (
    "Each decoy has a diagnosis of its own in a sentence, "
    "and the candidate writes another program than the reference."
)


def check(question: Question, _: Scope) -> Iterator[Fault]:
    """Diagnoses that are no sentence or not their own, a candidate that copies."""
    coding = question.coding
    assert coding is not None  # this room is for kinds with a program
    yield from wrong_diagnoses(coding)
    if ast.dump(parse(coding.candidate)) == ast.dump(parse(coding.reference)):
        message = "is the reference once more: write the program as a candidate would"
        yield Fault(coding.checks_path.parent / CANDIDATE, 1, message, ID)


def wrong_diagnoses(coding: Coding) -> Iterator[Fault]:
    """Diagnoses that a learner could not read as a sentence, or that two decoys share."""
    seen: dict[str, str] = {}
    for decoy in coding.decoys:
        path = coding.checks_path.parent / coding.file_of(decoy)
        if not re.fullmatch(r"[A-Z`0-9].*[.!?]", decoy.diagnosis):
            yield Fault(path, 1, "the diagnosis must be a sentence: a capital first, a full stop last", ID)
        other = seen.setdefault(decoy.diagnosis, decoy.name)
        if other != decoy.name:
            yield Fault(path, 1, f"the decoy {other} has the same diagnosis", ID)
