"""What a submission may not import or use, found in its syntax tree with aliases resolved.

A practice aid, not a wall: it keeps an honest learner from handing in the library's own answer.
"""

from __future__ import annotations

import ast
import sys
import warnings
from dataclasses import dataclass

from sparring.bank.question import Tier
from sparring.bank.syntax import parse

ALLOWED = {
    Tier.PYTHON: frozenset[str](),
    Tier.NUMPY: frozenset({"numpy"}),
    Tier.SCIPY: frozenset({"numpy", "scipy"}),
}
MAX_SOURCE = 256 * 1024


class Unparsable(Exception):
    """The source is not Python; the message has the line."""


@dataclass(frozen=True, slots=True)
class Use:
    """One forbidden name in a submission."""

    line: int
    message: str


def parsed(source: str) -> ast.Module:
    """The syntax tree of a submission, or `Unparsable`."""
    if len(source) > MAX_SOURCE:
        raise Unparsable(f"the file is larger than {MAX_SOURCE >> 10} KiB")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parse(source)
    except SyntaxError as error:
        shown = f": {error.text.strip()}" if error.text else ""
        raise Unparsable(f"line {error.lineno}: {error.msg}{shown}") from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise Unparsable(f"it does not parse: {type(error).__name__}") from None


def forbidden_uses(tree: ast.Module, uses: Tier, bans: tuple[str, ...]) -> tuple[Use, ...]:
    """Imports beyond the tier, and every mention of a banned name, in line order."""
    names = _Names()
    names.visit(tree)
    found = [
        Use(line, f"imports {module!r}; this question allows {_allowance(uses)}")
        for line, module in names.imports
        if module not in sys.stdlib_module_names and module not in ALLOWED[uses]
    ]
    found += [
        Use(line, f"uses {ban}, which this question bans: write it yourself")
        for line, name in names.mentions
        for ban in bans
        if name == ban or name.startswith(f"{ban}.")
    ]
    return tuple(sorted(set(found), key=lambda use: use.line))


def _allowance(uses: Tier) -> str:
    return " and ".join(["the standard library", *sorted(ALLOWED[uses])])


class _Names(ast.NodeVisitor):
    """Collects imported modules and every dotted name that a submission mentions, in full."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}
        self.imports: list[tuple[int, str]] = []
        self.mentions: list[tuple[int, str]] = []

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            top = alias.name.partition(".")[0]
            self.imports.append((node.lineno, top))
            self.mentions.append((node.lineno, alias.name))
            self.known[alias.asname or top] = alias.name if alias.asname else top

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if node.level == 0:
            self.imports.append((node.lineno, module.partition(".")[0]))
        for alias in node.names:
            full = module if alias.name == "*" else f"{module}.{alias.name}"
            self.mentions.append((node.lineno, full))
            self.known[alias.asname or alias.name] = full

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        full = self.resolved(node.value)
        if full and "." in full:
            self.known |= {target.id: full for target in node.targets if isinstance(target, ast.Name)}

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.mention(node)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        self.mention(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) >= 2:
            self.mention(node)
        self.generic_visit(node)

    def mention(self, node: ast.expr) -> None:
        full = self.resolved(node)
        if full:
            self.mentions.append((node.lineno, full))

    def resolved(self, node: ast.expr) -> str | None:
        match node:
            case ast.Name(id=name):
                return self.known.get(name, name)
            case ast.Attribute(value=value, attr=name):
                owner = self.resolved(value)
            case ast.Call(func=ast.Name(id="getattr"), args=[value, ast.Constant(value=str(name)), *_]):
                owner = self.resolved(value)
            case _:
                return None
        return f"{owner}.{name}" if owner else None
