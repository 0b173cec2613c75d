"""Small edits of a reference solution, each of which a question's checks should catch."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sparring.bank.syntax import parse


class Operator(StrEnum):
    """What kind of edit a mutant is."""

    ARITHMETIC = "arithmetic"
    COMPARISON = "comparison"
    LOGIC = "logic"
    CONSTANT = "constant"
    CONDITION = "condition"
    STATEMENT = "statement"
    AXIS = "axis"
    DTYPE = "dtype"


@dataclass(frozen=True, slots=True)
class Mutant:
    """One edit: where it is, the text of that line, what becomes what; `source` is the whole program."""

    operator: Operator
    number: int
    line: str
    edit: str
    source: str


Edit = tuple[Operator, ast.AST]
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.MatMult: ast.Mult,
}
COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
DROPPED = (
    ast.Assign,
    ast.AugAssign,
    ast.Expr,
    ast.If,
    ast.Raise,
    ast.Break,
    ast.Continue,
    ast.For,
    ast.While,
)
WIDE = ("float", "float64")


def mutants(source: str) -> Iterator[Mutant]:
    """Every edit of a program by an operator; annotations, docstrings and error texts are left alone."""
    tree, lines = parse(source), source.splitlines()
    seen = {ast.unparse(tree)}
    for place, node in enumerate(_nodes(tree)):
        for operator, edited in _edits(node):
            changed = _replaced(tree, place, edited)
            text = ast.unparse(changed)
            if text not in seen:
                seen.add(text)
                number = _line(node)
                edit = f"{_short(node)} → {_short(edited)}"
                yield Mutant(operator, number, lines[number - 1].strip(), edit, text)


def _nodes(tree: ast.Module) -> list[ast.AST]:
    """The nodes that may be edited, in a fixed order that a copy of the tree shares."""
    found: list[ast.AST] = []

    def visit(node: ast.AST) -> None:
        found.append(node)
        for name, value in ast.iter_fields(node):
            if _is_left_alone(node, name):
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not _is_docstring(child):
                    visit(child)

    visit(tree)
    return found


def _is_left_alone(node: ast.AST, name: str) -> bool:
    is_text = name == "exc" and isinstance(node, ast.Raise)
    return is_text or name in ("annotation", "returns", "decorator_list")


def _is_docstring(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _line(node: ast.AST) -> int:
    """Where a node begins; a comprehension's clause has no place of its own."""
    own = getattr(node, "lineno", None)
    return int(own or next((one.lineno for one in ast.walk(node) if hasattr(one, "lineno")), 1))


def _short(node: ast.AST) -> str:
    return ast.unparse(node).strip().splitlines()[0]


def _replaced(tree: ast.Module, place: int, edited: ast.AST) -> ast.Module:
    changed = copy.deepcopy(tree)
    target = _nodes(changed)[place]

    class Swap(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            return edited if node is target else self.generic_visit(node)

    Swap().visit(changed)
    return ast.fix_missing_locations(changed)


def _edits(node: ast.AST) -> Iterator[Edit]:
    for kind, editor in EDITORS:
        if isinstance(node, kind):
            yield from editor(node)


def _with(node: ast.AST, **fields: object) -> ast.AST:
    found = copy.deepcopy(node)
    for name, value in fields.items():
        setattr(found, name, value)
    return found


def _arithmetic(node: ast.BinOp | ast.AugAssign) -> Iterator[Edit]:
    other = ARITHMETIC.get(type(node.op))
    if other is not None:
        yield Operator.ARITHMETIC, _with(node, op=other())


def _sign(node: ast.UnaryOp) -> Iterator[Edit]:
    if isinstance(node.op, ast.USub | ast.Not | ast.Invert):
        operator = Operator.ARITHMETIC if isinstance(node.op, ast.USub) else Operator.LOGIC
        yield operator, node.operand


def _comparison(node: ast.Compare) -> Iterator[Edit]:
    for place, operator in enumerate(node.ops):
        for other in COMPARISONS.get(type(operator), ()):
            yield Operator.COMPARISON, _with(node, ops=[*node.ops[:place], other(), *node.ops[place + 1 :]])


def _logic(node: ast.BoolOp) -> Iterator[Edit]:
    yield Operator.LOGIC, _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())


def _constant(node: ast.Constant) -> Iterator[Edit]:
    value = node.value
    if isinstance(value, bool):
        yield Operator.CONSTANT, _with(node, value=not value)
    elif isinstance(value, int):
        yield Operator.CONSTANT, _with(node, value=value + 1)
        yield Operator.CONSTANT, _with(node, value=value - 1)
    elif isinstance(value, float):
        yield Operator.CONSTANT, _with(node, value=2 * value if value else 1.0)


def _condition(node: ast.If | ast.While | ast.IfExp) -> Iterator[Edit]:
    yield Operator.CONDITION, _with(node, test=ast.UnaryOp(ast.Not(), node.test))


def _filter(node: ast.comprehension) -> Iterator[Edit]:
    if node.ifs:
        yield Operator.CONDITION, _with(node, ifs=[])


def _statement(_: ast.stmt) -> Iterator[Edit]:
    yield Operator.STATEMENT, ast.Pass()


def _keyword(node: ast.keyword) -> Iterator[Edit]:
    if node.arg == "axis" and isinstance(node.value, ast.Constant) and node.value.value in (0, 1):
        yield Operator.AXIS, _with(node, value=ast.Constant(1 - node.value.value))
    if node.arg == "dtype" and ast.unparse(node.value).rpartition(".")[2] in WIDE:
        yield Operator.DTYPE, _with(node, value=ast.Constant("float32"))


def _conversion(node: ast.Call) -> Iterator[Edit]:
    """`np.asarray(X, float)` and `x.astype(float)` lose their dtype, `float(x)` its conversion."""
    name = ast.unparse(node.func).rpartition(".")[2]
    rest = [one for one in node.keywords if one.arg != "dtype"]
    if name in ("asarray", "array") and (len(node.args) == 2 or len(rest) < len(node.keywords)):
        yield Operator.DTYPE, _with(node, args=node.args[:1], keywords=rest)
    if name == "astype" and isinstance(node.func, ast.Attribute):
        yield Operator.DTYPE, node.func.value


EDITORS: tuple[tuple[type[ast.AST] | tuple[type[ast.AST], ...], Callable[..., Iterator[Edit]]], ...] = (
    ((ast.BinOp, ast.AugAssign), _arithmetic),
    (ast.UnaryOp, _sign),
    (ast.Compare, _comparison),
    (ast.BoolOp, _logic),
    (ast.Constant, _constant),
    ((ast.If, ast.While, ast.IfExp), _condition),
    (ast.comprehension, _filter),
    (DROPPED, _statement),
    (ast.keyword, _keyword),
    (ast.Call, _conversion),
)
