"""The starter of a coding question."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from sparring.bank.kinds.programs import STARTER
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.syntax import parse
from sparring.errors import Fault

ID = "starter"
SENTENCE = "The starter raises NotImplementedError and says in a docstring what to write."


def check(question: Question, _: Scope) -> Iterator[Fault]:
    """A starter that gives an answer, or nothing to go by."""
    coding = question.coding
    assert coding is not None  # this room is for kinds with a program to write
    path = coding.checks_path.parent / STARTER
    nodes = list(ast.walk(parse(coding.starter)))
    raised = [ast.unparse(node.exc) for node in nodes if isinstance(node, ast.Raise) and node.exc]
    if not any(name.startswith("NotImplementedError") for name in raised):
        yield Fault(path, 1, "must `raise NotImplementedError` where the learner's code goes", ID)
    entries = [
        node
        for node in nodes
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == coding.entry
    ]
    if entries and ast.get_docstring(entries[0]) is None:
        yield Fault(path, entries[0].lineno, f"`{coding.entry}` needs a docstring", ID)
