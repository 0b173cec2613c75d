"""The starter under interview conditions."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from sparring.bank.syntax import parse
from sparring.practice.bare_signature import without_types

STARTERS = sorted((Path(__file__).parents[2] / "questions").glob("*/*/starter.py"))


EXAMPLES = [
    ("def f(x: int) -> int:\n    return x\n", "def f(x):\n    return x\n"),
    ("def f(x: int = 3, *rest: str, k: int = 1): ...\n", "def f(x = 3, *rest, k = 1): ...\n"),
    ("def f(\n    a: dict[\n        str, int\n    ],\n): ...\n", "def f(\n    a,\n): ...\n"),
    ("def f(é: 'π') -> 'λ':  # why\n    x: int = 1\n", "def f(é):  # why\n    x: int = 1\n"),
    ("def f(x: int, y: int) -> tuple[int, int]: pass\n", "def f(x, y): pass\n"),
    ("not python(", "not python("),
]


@pytest.mark.parametrize(("source", "bare"), EXAMPLES)
def test_annotations_of_functions_go_and_all_else_stays(source: str, bare: str) -> None:
    assert without_types(source) == bare


@pytest.mark.parametrize("path", STARTERS, ids=lambda path: path.parent.name)
def test_every_starter_of_the_bank_still_parses_and_says_the_same(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    tree, bare = parse(source), parse(without_types(source))

    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            node.annotation = None
        if isinstance(node, ast.FunctionDef):
            node.returns = None
    assert ast.dump(tree) == ast.dump(bare)
