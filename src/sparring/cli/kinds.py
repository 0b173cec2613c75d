"""How the terminal shows and chooses each kind of question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

import click

from sparring.bank.kind import Kind

if TYPE_CHECKING:
    from sparring.bank.index.index import Index
    from sparring.bank.index.summary import Summary

PLAIN = Kind.THEORY.value
"""What a new question is if nothing is said of its kind."""

NAMES = [kind.value for kind in Kind]
kind_option = click.option("--kind", type=click.Choice(NAMES), help="Only one kind.")


@dataclass(frozen=True, slots=True)
class Shown:
    """Our files that the answer shows, by heading, and what to do after reading: `{name}` is filled in.

    `given` are those that belong to the question already.
    """

    ours: Mapping[str, str]
    next_step: str
    given: Mapping[str, str] = field(default_factory=dict)


WRITTEN = Shown({"Reference": "reference.py", "Expert": "expert.py"}, "Write it: spar start {name}")
MENDED = Shown({"Mended": "reference.py"}, "Mend it: spar start {name}", {"The program": "starter.py"})
SAID = Shown({}, "Answer it: spar practise {name}")


def shown(kind: Kind) -> Shown:
    """How `spar show` shows a kind."""
    match kind:
        case Kind.CODING:
            return WRITTEN
        case Kind.REPAIR:
            return MENDED
        case Kind.THEORY | Kind.CASE | Kind.DESIGN:
            return SAID
        case _:
            assert_never(kind)


def counted(questions: Iterable[Summary]) -> dict[str, int]:
    """How many of some questions are of each kind that is among them."""
    kinds = Counter(one.kind for one in questions)
    return {kind.value: kinds[kind] for kind in Kind if kinds[kind]}


def nothing_fits(index: Index, kind: str | None) -> str:
    """Why a filter left nothing over."""
    there = counted(index.questions)
    if kind is None or kind in there:
        return "No question fits."
    kinds = ", ".join(f"{number} {name}" for name, number in there.items())
    return f"This bank has no {kind} question. It has: {kinds or 'none'}."
