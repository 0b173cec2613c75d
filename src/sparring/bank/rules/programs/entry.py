"""The entry of a question in all its programs."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from sparring.bank.kinds.decoy import CANDIDATE
from sparring.bank.kinds.programs import EXPERT, REFERENCE, STARTER
from sparring.bank.question import Coding, Question
from sparring.bank.scope import Scope
from sparring.bank.syntax import parse
from sparring.errors import Fault

ID = "entry"
SENTENCE = "Starter, reference, expert, candidate and decoys define the entry."


def check(question: Question, _: Scope) -> Iterator[Fault]:
    """Programs in which the function or class that the learner writes is missing."""
    coding = question.coding
    assert coding is not None  # this room is for kinds with a program to write
    for name, source in programs(coding):
        if coding.entry not in defined(source):
            path = coding.checks_path.parent / name
            yield Fault(path, 1, f"defines no `{coding.entry}`, which is the entry of the question", ID)


def programs(coding: Coding) -> Iterator[tuple[str, str]]:
    """The name and text of every program that plays the learner's part."""
    yield STARTER, coding.starter
    yield REFERENCE, coding.reference
    if coding.expert is not None:
        yield EXPERT, coding.expert
    yield CANDIDATE, coding.candidate
    for decoy in coding.decoys:
        yield coding.file_of(decoy), decoy.source


def defined(source: str) -> set[str]:
    """The functions and classes at the top of a program."""
    kinds = (ast.FunctionDef, ast.ClassDef)
    return {node.name for node in parse(source).body if isinstance(node, kinds)}
