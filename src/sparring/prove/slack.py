"""How much tighter an assertion on a random number could be: what is recorded of it, and what follows."""

from __future__ import annotations

import ast
import operator
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

WIDER = 3.0
"""So many times the largest deviation that was seen may a tolerance be."""

ROUNDING = 1e-9
"""What varies less than this, in parts of its size, is an identity and no random number."""

COMPARED: dict[str, Callable[[Any, Any], Any]] = {
    "Lt": operator.lt,
    "LtE": operator.le,
    "Gt": operator.gt,
    "GtE": operator.ge,
}


@dataclass(frozen=True, slots=True)
class Slack:
    """An assertion that would hold with a smaller tolerance or a narrower bound.

    `allowed` is the tolerance, or the mean distance from the bound; `spread` the largest deviation from the
    mean over the seeds, with the rounding of the number that is claimed.
    """

    line: int
    kind: str
    allowed: float
    spread: float


@dataclass(frozen=True, slots=True)
class Record:
    """One assertion in one run: how far from the claim, the tolerance, and what the claim was rounded by."""

    found: Any
    allowed: Any
    rounding: float
    written: str
    """The tolerance as it is asked for: what is asked for alike is as loose as its tightest use."""


@dataclass(slots=True)
class Recorder:
    """Evaluates comparisons as Python does, and keeps how far from failing each was, run after run."""

    runs: dict[tuple[int, str, int], list[Record]] = field(default_factory=lambda: defaultdict(list))
    counts: dict[tuple[int, str], int] = field(default_factory=lambda: defaultdict(int))

    def begin(self) -> None:
        """Another run, with other random numbers."""
        self.counts.clear()

    def near(self, line: int, left: Any, right: Any, tolerance: Any, is_strict: bool) -> Any:
        """`abs(left - right) < tolerance`."""
        distance = left - right
        self._keep(
            line, "tolerance", lambda: Record(distance, tolerance, rounding(left, right), f"{tolerance}")
        )
        return abs(distance) < tolerance if is_strict else abs(distance) <= tolerance

    def close(self, line: int, function: Any, left: Any, right: Any, **words: Any) -> Any:
        """`np.allclose`, `np.isclose` or `math.isclose`."""
        relative, absolute = tolerances(function, words)

        def record() -> Record:
            claimed = np.asarray(right, dtype=float)
            allowed = absolute + relative * np.abs(claimed)
            written = f"{relative} {absolute}"
            return Record(np.asarray(left, dtype=float) - claimed, allowed, rounding(left, right), written)

        self._keep(line, "tolerance", record)
        return function(left, right, **words)

    def bound(self, line: int, sign: str, left: Any, right: Any) -> Any:
        """A comparison with a number that stands in the program."""
        small, large = (left, right) if sign.startswith("L") else (right, left)

        def record() -> Record:
            margin = np.asarray(large, dtype=float) - np.asarray(small, dtype=float)
            return Record(margin, np.nan, rounding(left, right), "")

        self._keep(line, "bound", record)
        return COMPARED[sign](left, right)

    def _keep(self, line: int, kind: str, make: Callable[[], Record]) -> None:
        """Keeps what can be measured: numbers, and none that are complex or of unequal shapes."""
        place = self.counts[line, kind]
        self.counts[line, kind] += 1
        with suppress(TypeError, ValueError):
            found = make()
            far, allowed = np.asarray(found.found, dtype=float), np.asarray(found.allowed, dtype=float)
            self.runs[line, kind, place].append(replace(found, found=far, allowed=allowed))

    def slacks(self) -> Iterator[Slack]:
        """The assertions that are loose wherever they are made with the same tolerance, by line."""
        groups: dict[tuple[int, str, str], list[Slack]] = defaultdict(list)
        for (line, kind, _), runs in self.runs.items():
            groups[line, kind, runs[0].written].extend(judged(line, kind, runs))
        for _, members in sorted(groups.items(), key=lambda group: group[0]):
            tightest = min(members, key=lambda one: one.allowed / one.spread, default=None)
            if tightest and tightest.allowed > WIDER * tightest.spread:
                yield tightest


def judged(line: int, kind: str, runs: Sequence[Record]) -> Iterator[Slack]:
    """What one assertion allows and how far it strays, for each of the numbers that it is about."""
    if len(runs) < 2 or len({run.found.shape for run in runs}) > 1:
        return
    found = np.stack([run.found.ravel() for run in runs])
    middle = found.mean(axis=0)
    spread = np.abs(found - middle).max(axis=0)
    allowed = np.abs(middle)
    if kind == "tolerance":
        asked = [np.broadcast_to(run.allowed, run.found.shape).ravel() for run in runs]
        allowed = np.stack(asked).mean(axis=0)
    is_random = spread > ROUNDING * np.maximum(1.0, np.abs(middle))
    for much, little in zip(allowed[is_random], spread[is_random], strict=True):
        if np.isfinite(much):
            yield Slack(line, kind, float(much), float(little) + runs[0].rounding)


def rounding(left: Any, right: Any) -> float:
    """By how much the claimed one of two numbers may be rounded; nothing where both were computed."""
    half = min(half_unit(left), half_unit(right))
    return 0.0 if half == np.inf else half


def half_unit(value: Any) -> float:
    """Half a unit of the last digit with which a number is written; infinite for what was computed."""
    if isinstance(value, (tuple, list)):
        return min((half_unit(one) for one in value), default=np.inf)
    if isinstance(value, (bool, np.generic)) or not isinstance(value, (int, float)):
        return np.inf
    if "e" in repr(float(value)):
        return float(np.inf)
    digits = len(repr(float(value)).partition(".")[2].removesuffix("0"))
    return float(0.5 * 10.0**-digits) if digits <= 6 else np.inf


def tolerances(function: Any, words: dict[str, Any]) -> tuple[float, float]:
    """The relative and the absolute tolerance with which a function compares."""
    if function.__module__ == "math":
        return words.get("rel_tol", 1e-9), words.get("abs_tol", 0.0)
    return words.get("rtol", 1e-5), words.get("atol", 1e-8)


class Recording(ast.NodeTransformer):
    """Lets a recorder evaluate the comparisons on which assertions hang; what it computes stays the same."""

    def visit_Assert(self, node: ast.Assert) -> ast.Assert:
        node.test = self._truth(node.test, node.lineno)
        return node

    def _truth(self, node: ast.expr, line: int) -> ast.expr:
        """An expression whose truth is asserted."""
        match node:
            case ast.BoolOp(op=ast.And()):
                node.values = [self._truth(one, line) for one in node.values]
            case ast.Call(func=function, args=[inner], keywords=[]) if name_of(function) == "all":
                node.args = [self._truth(inner, line)]
            case ast.GeneratorExp() | ast.ListComp():
                node.elt = self._truth(node.elt, line)
            case ast.Call(func=function, args=[left, right]) if name_of(function) in ("allclose", "isclose"):
                return recorded("close", line, [function, left, right], node.keywords)
            case ast.Compare():
                return self._compared(node, line)
        return node

    def _compared(self, node: ast.Compare, line: int) -> ast.expr:
        """`a < b < c` as `a < b and b < c`, as long as nothing between can be evaluated only once."""
        sides = [node.left, *node.comparators]
        if len(sides) > 2 and not all(is_simple(one) for one in sides[1:-1]):
            return node
        pairs = [
            pair_of(left, sign, right, line)
            for left, sign, right in zip(sides[:-1], node.ops, sides[1:], strict=True)
        ]
        return pairs[0] if len(pairs) == 1 else ast.BoolOp(ast.And(), pairs)


def pair_of(left: ast.expr, sign: ast.cmpop, right: ast.expr, line: int) -> ast.expr:
    """One comparison: a distance held against a tolerance, a number against a bound, or as it was."""
    name = type(sign).__name__
    small, large = (left, right) if name.startswith("L") else (right, left)
    if name not in COMPARED:
        return ast.Compare(left, [sign], [right])
    match small:
        case ast.Call(func=function, args=[ast.BinOp(left=one, op=ast.Sub(), right=other)], keywords=[]):
            if name_of(function) in ("abs", "absolute", "fabs"):
                strict = ast.Constant(not name.endswith("E"))
                return recorded("near", line, [one, other, large, strict])
    if has_number(left) or has_number(right):
        return recorded("bound", line, [ast.Constant(name), left, right])
    return ast.Compare(left, [sign], [right])


def has_number(node: ast.expr) -> bool:
    """Whether a side is a number as it stands, or some multiple of what is computed."""
    match node:
        case ast.Constant(value=int() | float()):
            return True
        case ast.UnaryOp(operand=inner):
            return has_number(inner)
        case ast.BinOp(left=left, op=ast.Mult() | ast.Div(), right=right):
            return has_number(left) or has_number(right)
    return False


def is_simple(node: ast.expr) -> bool:
    """Whether it does not matter how often an expression is evaluated."""
    return isinstance(node, (ast.Constant, ast.Name)) or (
        isinstance(node, ast.UnaryOp) and is_simple(node.operand)
    )


def name_of(function: ast.expr) -> str:
    """The last part of a function's name."""
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


RECORDER = "__recorder__"


def recorded(
    method: str, line: int, arguments: Sequence[ast.expr], keywords: Sequence[ast.keyword] = ()
) -> ast.expr:
    """A call of the recorder."""
    function = ast.Attribute(ast.Name(RECORDER, ast.Load()), method, ast.Load())
    return ast.Call(function, [ast.Constant(line), *arguments], list(keywords))
