"""Theory: a question that is answered in words."""

from __future__ import annotations

from sparring.bank.kinds.declaration import Declaration
from sparring.bank.sections import (
    ANSWER,
    FOLLOW_UPS,
    KEY_POINTS,
    MISCONCEPTIONS,
    SHORT_ANSWER,
    SPOT_THE_ERROR,
)
from sparring.bank.skeletons.theory import FILES

THEORY = Declaration(
    sections=(SHORT_ANSWER, ANSWER, KEY_POINTS, MISCONCEPTIONS, SPOT_THE_ERROR, FOLLOW_UPS),
    optional=frozenset({SPOT_THE_ERROR}),
    rules=("writing", "question", "theory"),
    counted="theory questions, each with key points, misconceptions and follow-ups",
    skeleton=FILES,
)
