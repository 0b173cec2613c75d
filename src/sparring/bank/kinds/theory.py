"""Theory: a question that is answered in words."""

from __future__ import annotations

from sparring.bank.kinds.declaration import Declaration, Key
from sparring.bank.kinds.values import second_edition
from sparring.bank.sections import (
    ANSWER,
    DEEPER,
    FIGURES,
    FOLLOW_UPS,
    KEY_POINTS,
    MISCONCEPTIONS,
    SHORT_ANSWER,
    SPOT_THE_ERROR,
)
from sparring.bank.skeletons.theory import FILES

THEORY = Declaration(
    sections=(SHORT_ANSWER, ANSWER, DEEPER, KEY_POINTS, MISCONCEPTIONS, SPOT_THE_ERROR, FOLLOW_UPS, FIGURES),
    optional=frozenset({DEEPER, SPOT_THE_ERROR, FIGURES}),
    keys={"edition": Key(second_edition, "edition: 2", is_optional=True)},
    rules=("writing", "question", "theory", "second_edition"),
    counted="theory questions, each with key points, misconceptions and follow-ups",
    skeleton=FILES,
)
