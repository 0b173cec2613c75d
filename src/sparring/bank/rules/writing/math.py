"""Formulas that GitHub renders."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.markdown import Line
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "math"
SENTENCE = "Formulas are written so that GitHub renders them."
CODE = re.compile(r"`[^`]+`")
DOLLAR = re.compile(r"(?<!\\)\$")
ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
LINK = "]("


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Formulas that GitHub would show as text or in pieces."""
    for line in scope.manuscripts[question.identity].lines:
        if not line.fenced and "$" in line.text:
            for message in complaints(line):
                yield Fault(question.path, line.number, message, ID)


def complaints(line: Line) -> Iterator[str]:
    """What is wrong with the inline formulas of one line."""
    text = CODE.sub(lambda code: "x" * len(code[0]), line.text)
    if "$$" in text:
        yield "write a displayed formula as a ```math block, not between `$$`"
        return
    pieces = DOLLAR.split(text)
    if len(pieces) % 2 == 0:
        yield r"an odd number of `$`: keep a formula on one line, and write a price as `\$5` or `5 dollars`"
        return
    for formula in pieces[1::2]:
        yield from spoiled(formula, in_table=text.lstrip().startswith("|"))


def spoiled(formula: str, *, in_table: bool) -> Iterator[str]:
    """What Markdown would do to one formula before it is read as one."""
    eaten = ESCAPE.search(formula)
    if eaten:
        yield f"Markdown eats the backslash of `{eaten[0]}` in `${formula}$`: drop it or use a ```math block"
    if LINK in formula:
        yield f"`{LINK}` in `${formula}$` makes a link of it: use a ```math block or other brackets"
    if in_table and "|" in formula:
        yield rf"`|` inside `${formula}$` splits the table's cell: write `\mid` or `\lVert`"
    if formula != formula.strip() or not formula:
        yield f"`${formula}$` is not read as a formula: no space inside the dollar signs"
