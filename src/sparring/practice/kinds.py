"""How each kind of question is practised."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from sparring.bank.kind import Kind


class Way(StrEnum):
    """What the learner does with a question."""

    WRITTEN = "written"
    """A program is written into a file or an editor, and judged."""

    SAID = "said"
    """An answer is thought, said or typed, and its key points are ticked."""


def way_of(kind: Kind) -> Way:
    """How a kind is practised."""
    match kind:
        case Kind.CODING | Kind.REPAIR:
            return Way.WRITTEN
        case Kind.THEORY | Kind.CASE | Kind.DESIGN:
            return Way.SAID
        case _:
            assert_never(kind)
