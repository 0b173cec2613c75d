"""What a submission may not import or use, found in its syntax tree with aliases resolved.

A practice aid, not a wall: it keeps an honest learner from handing in the library's own answer.
"""

from __future__ import annotations

import ast
import re
import sys
import warnings
from itertools import islice
from typing import NamedTuple

from sparring.bank.question import Tier
from sparring.bank.syntax import parse
from sparring.sandbox.limits import SOURCE

ALLOWED = {
    Tier.PYTHON: frozenset[str](),
    Tier.NUMPY: frozenset({"numpy"}),
    Tier.SCIPY: frozenset({"numpy", "scipy"}),
}
LONGEST_PARTS = SOURCE.name // 2  # a name of more parts is longer than any ban
TOO_LARGE = f"it is larger than {SOURCE.characters >> 10} KiB, which no solution needs"
TOO_LONG = f"it has more than {SOURCE.tokens:,} words and signs, which no solution needs"
TOKEN = re.compile(r"\w+|([^\w ])\1*")  # and no syntax tree has many times more nodes


class Unparsable(Exception):
    """The source is not Python; the message has the line."""


class Use(NamedTuple):
    """One forbidden name in a submission."""

    line: int
    message: str


def parsed(source: str) -> ast.Module:
    """The syntax tree of a submission, or `Unparsable`."""
    if len(source) > SOURCE.characters:
        raise Unparsable(TOO_LARGE)
    if len(source) > SOURCE.tokens and _has_too_many(source):
        raise Unparsable(TOO_LONG)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parse(source)
    except SyntaxError as error:
        shown = f": {error.text.strip()}" if error.text else ""
        raise Unparsable(f"line {error.lineno}: {error.msg}{shown}") from None
    except (RecursionError, MemoryError):
        raise Unparsable("it is nested too deep to be read") from None
    except (ValueError, SystemError) as error:
        raise Unparsable(f"it does not parse: {error}") from None


def _has_too_many(source: str) -> bool:
    """Whether there are more words and signs than are read; a text that is no longer has no more of them."""
    return sum(1 for _ in islice(TOKEN.finditer(source), SOURCE.tokens + 1)) > SOURCE.tokens


def forbidden_uses(tree: ast.Module, uses: Tier, bans: tuple[str, ...]) -> tuple[Use, ...]:
    """Imports beyond the tier, and every mention of a banned name, in line order."""
    names = _Names(tree)
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


class _Names:
    """Collects imported modules and every dotted name that a submission mentions, in full.

    It goes through the tree in the order of the source, without recursion: a sum of 3,000 terms is as deep.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.known: dict[str, str] = {}
        self.imports: list[tuple[int, str]] = []
        self.mentions: list[tuple[int, str]] = []
        self.within: set[ast.AST] = set()
        waiting: list[ast.AST | tuple[ast.Assign]] = [tree]
        while waiting:
            node = waiting.pop()
            if isinstance(node, tuple):
                self.assign(node[0])
                continue
            self.look_at(node)
            if isinstance(node, ast.Assign):
                waiting.append((node,))  # its names are known after its value, not before
            within = [child for child in ast.iter_child_nodes(node) if child._fields]  # a `+` names nothing
            waiting += reversed(within)

    def look_at(self, node: ast.AST) -> None:
        match node:
            case ast.Import():
                self.import_modules(node)
            case ast.ImportFrom():
                self.import_names(node)
            case ast.Name() | ast.Attribute() | ast.Call(func=ast.Name(id="getattr"), args=[_, _, *_]):
                full = None if node in self.within else self.resolved(node)
                if full:
                    self.mentions.append((node.lineno, full))
            case _:
                pass

    def import_modules(self, node: ast.Import) -> None:
        for alias in node.names:
            top = alias.name.partition(".")[0]
            self.imports.append((node.lineno, top))
            self.mentions.append((node.lineno, alias.name))
            self.known[alias.asname or top] = alias.name if alias.asname else top

    def import_names(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if node.level == 0:
            self.imports.append((node.lineno, module.partition(".")[0]))
        for alias in node.names:
            full = module if alias.name == "*" else f"{module}.{alias.name}"
            self.mentions.append((node.lineno, full))
            self.known[alias.asname or alias.name] = full

    def assign(self, node: ast.Assign) -> None:
        full = self.resolved(node.value)
        if full and "." in full:
            self.known |= {target.id: full for target in node.targets if isinstance(target, ast.Name)}

    def resolved(self, node: ast.AST) -> str | None:
        """The dotted name that an expression stands for, no longer than any ban is.

        What lies within it is a shorter name of the same beginning, and need not be resolved again.
        """
        names: list[str] = []
        while True:
            self.within.add(node)
            match node:
                case ast.Name(id=name):
                    return ".".join([self.known.get(name, name), *reversed(names[-LONGEST_PARTS:])])[
                        : SOURCE.name
                    ]
                case ast.Attribute(value=node, attr=name):
                    names.append(name)
                case ast.Call(func=ast.Name(id="getattr"), args=[node, ast.Constant(value=str(name)), *_]):
                    names.append(name)
                case _:
                    return None
