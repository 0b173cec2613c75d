"""Every kind with its declaration, and which of them a question is of."""

from __future__ import annotations

from collections.abc import Collection
from typing import assert_never

from sparring.bank.kind import Kind
from sparring.bank.kinds.case import CASE
from sparring.bank.kinds.coding import CODING
from sparring.bank.kinds.declaration import Declaration
from sparring.bank.kinds.design import DESIGN
from sparring.bank.kinds.repair import REPAIR
from sparring.bank.kinds.theory import THEORY

UNMARKED = Kind.THEORY
"""What a text is that neither its front matter nor a file beside it says to be of another kind."""


def declared(kind: Kind) -> Declaration:
    """What makes a question of this kind."""
    match kind:
        case Kind.THEORY:
            return THEORY
        case Kind.CODING:
            return CODING
        case Kind.REPAIR:
            return REPAIR
        case Kind.CASE:
            return CASE
        case Kind.DESIGN:
            return DESIGN
        case _:
            assert_never(kind)


def marked(files: Collection[str]) -> Kind | None:
    """The kind that the files beside a question show: the one with the most marks, all of them there."""
    fitting = [
        kind
        for kind in Kind
        if declared(kind).marks and all(is_there(mark, files) for mark in declared(kind).marks)
    ]
    return max(fitting, key=lambda kind: len(declared(kind).marks), default=None)


def is_there(mark: str, files: Collection[str]) -> bool:
    """Whether a file lies beside a question, or something in a folder, which ends with a slash."""
    return mark in files or (mark.endswith("/") and any(name.startswith(mark) for name in files))


def kind_of(written: Kind | None, files: Collection[str]) -> Kind:
    """The kind of a question from what its front matter says, if anything, and from the files beside it."""
    shown = marked(files)
    if shown is None and written is not None and not declared(written).marks:
        return written
    return shown or UNMARKED


def misfit(written: Kind, files: Collection[str]) -> str:
    """Why a kind in the front matter cannot be; empty when it is what the files show."""
    kind = kind_of(written, files)
    if kind is written:
        return ""
    there, absent = declared(kind).marks, [one for one in declared(written).marks if not is_there(one, files)]
    advice = f"add {' and '.join(absent)} beside it"
    if there:
        advice = f"there is a {' and a '.join(there)}, so write `kind: {kind}`"
    return f"`kind: {written}` does not fit the files: {advice}, or remove the key"


def owners(key: str) -> tuple[Kind, ...]:
    """The kinds that have a key of the front matter for themselves."""
    return tuple(kind for kind in Kind if key in declared(kind).keys)
