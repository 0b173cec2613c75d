"""The faults that are planted, and the checks that tell them apart."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from sparring.bank.kinds.programs import CHECKS
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.syntax import parse
from sparring.errors import Fault

ID = "faults"
SENTENCE = (
    "A program to mend has one to four faults, each `verdict: wrong` and with checks of its own: "
    '`@fault("name")` above `@check`.'
)
MOST = 4
WRONG = "wrong"


def check(question: Question, _: Scope) -> Iterator[Fault]:
    """Too many faults, faults that are not simply wrong or that no check is for, checks of no fault."""
    repair = question.repair
    assert repair is not None  # this room is for programs to mend
    folder, names = repair.checks_path.parent, [one.name for one in repair.faults]
    if len(names) > MOST:
        yield Fault(question.path, 1, f"{len(names)} faults are planted: plant {MOST} at most", ID)
    for one in repair.faults:
        if one.declares != WRONG:
            yield Fault(folder / repair.file_of(one), 1, f"a fault declares `verdict: {WRONG}`", ID)
    told = list(told_apart(repair.checks))
    for one in repair.faults:
        if one.name not in {name for name, _ in told}:
            message = f'no check is for this fault: write `@fault("{one.name}")` above one in {CHECKS}'
            yield Fault(folder / repair.file_of(one), 1, message, ID)
    for name, line in told:
        if name not in names:
            message = f"there is no fault {name!r}; there are {', '.join(names)}"
            yield Fault(folder / CHECKS, line, message, ID)


def told_apart(checks: str) -> Iterator[tuple[str, int]]:
    """The faults that checks are for, each with its line."""
    functions = (node for node in parse(checks).body if isinstance(node, ast.FunctionDef))
    for decorator in (one for function in functions for one in function.decorator_list):
        match decorator:
            case ast.Call(func=ast.Name(id="fault"), args=[ast.Constant(value=str(name))]):
                yield name, decorator.lineno
