"""Coding: a program to write, judged by checks that are proven on decoys."""

from __future__ import annotations

from sparring.bank.kinds.declaration import Beside, Declaration, Key
from sparring.bank.kinds.programs import CHECKS, read_coding
from sparring.bank.kinds.values import USES, entry_name, texts, tier
from sparring.bank.sections import ANSWER, CLARIFICATIONS, FIGURES, FOLLOW_UPS, HINTS, PSEUDOCODE
from sparring.bank.skeletons.coding import FILES

BANS = "bans: []"
CODING = Declaration(
    sections=(CLARIFICATIONS, HINTS, ANSWER, PSEUDOCODE, FOLLOW_UPS, FIGURES),
    optional=frozenset({FIGURES}),
    keys={
        "entry": Key(entry_name, "entry: roc_auc"),
        "uses": Key(tier, USES),
        "bans": Key(lambda value: texts(value, BANS), BANS),
    },
    beside=Beside(marks=(CHECKS,), read=read_coding, are_executed=True),
    rules=("writing", "question", "coding"),
    counted="coding questions, each with a reference and proven checks",
    skeleton=FILES,
)
