"""The rounds of an interview that a question prepares for."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from sparring.bank.kind import Kind


class Round(StrEnum):
    """What is asked in one part of an interview."""

    THEORY = "theory"
    CODING = "coding"
    CASE = "case"
    DESIGN = "design"


LONG = frozenset({Round.CASE, Round.DESIGN})
"""Rounds whose questions are talked through for a quarter of an hour and more: they share one floor."""


def round_of(kind: Kind) -> Round:
    """The round that a kind of question prepares for."""
    match kind:
        case Kind.THEORY:
            return Round.THEORY
        case Kind.CODING | Kind.REPAIR:
            return Round.CODING
        case Kind.CASE:
            return Round.CASE
        case Kind.DESIGN:
            return Round.DESIGN
        case _:
            assert_never(kind)
