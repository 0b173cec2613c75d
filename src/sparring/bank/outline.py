"""Which sections a question has, in which order."""

from __future__ import annotations

from typing import assert_never

from sparring.bank.question import Kind

SHORT_ANSWER = "Short answer"
ANSWER = "Answer"
KEY_POINTS = "Key points"
MISCONCEPTIONS = "Misconceptions"
SPOT_THE_ERROR = "Spot the error"
FOLLOW_UPS = "Follow-ups"
HINTS = "Hints"
PSEUDOCODE = "Pseudocode"

OPTIONAL = frozenset({SPOT_THE_ERROR})


def outline(kind: Kind) -> tuple[str, ...]:
    """The sections of a kind of question, the optional ones included."""
    match kind:
        case Kind.CODING:
            return HINTS, ANSWER, PSEUDOCODE, FOLLOW_UPS
        case Kind.THEORY | Kind.CASE | Kind.DESIGN:
            return SHORT_ANSWER, ANSWER, KEY_POINTS, MISCONCEPTIONS, SPOT_THE_ERROR, FOLLOW_UPS
        case _:
            assert_never(kind)
