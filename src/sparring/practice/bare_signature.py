"""The starter under interview conditions: without the types that its signature gives away."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from sparring.bank.syntax import parse

Cut = tuple[int, int, int, int]


def without_types(source: str) -> str:
    """The same text without the annotations of functions; whatever does not parse stays as it is."""
    try:
        tree = parse(source)
    except SyntaxError:
        return source
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    for cut in sorted(_cuts(tree, lines), reverse=True):
        _apply(cut, lines)
    return b"".join(lines).decode()


def _cuts(tree: ast.Module, lines: list[bytes]) -> Iterator[Cut]:
    """Where annotations stand: from line and column to line and column, columns in bytes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.annotation is not None:
            end = node.annotation
            yield node.lineno, node.col_offset + len(node.arg.encode()), *_end(end)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is not None:
            line = node.returns.lineno
            arrow = lines[line - 1].rfind(b" ->", 0, node.returns.col_offset)
            if arrow >= 0:
                yield line, arrow, *_end(node.returns)


def _end(node: ast.expr) -> tuple[int, int]:
    return node.end_lineno or node.lineno, node.end_col_offset or node.col_offset


def _apply(cut: Cut, lines: list[bytes]) -> None:
    line, column, last, end = cut
    rest = lines[last - 1][end:]
    lines[line - 1] = lines[line - 1][:column] + rest
    for number in range(line, last):
        lines[number] = b""
