"""The rounds of an interview that a question prepares for."""

from __future__ import annotations

from enum import StrEnum

from sparring.bank.kind import Kind

CASES = "applied-ml-cases"
DESIGNS = "ml-system-design"


class Round(StrEnum):
    """What is asked in one part of an interview."""

    THEORY = "theory"
    CODING = "coding"
    CASE = "case"
    DESIGN = "design"


LONG = frozenset({Round.CASE, Round.DESIGN})
"""Rounds whose questions are talked through for a quarter of an hour and more: they share one floor."""


def round_of(topic: str, kind: Kind) -> Round:
    """The round of a question; the pages of cases and of designs count as theirs whatever the kind says."""
    if kind is not Kind.THEORY:
        return Round(kind.value)
    return {CASES: Round.CASE, DESIGNS: Round.DESIGN}.get(topic, Round.THEORY)
