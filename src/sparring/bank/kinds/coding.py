"""Coding: a program to write, judged by checks that are proven on decoys."""

from __future__ import annotations

from sparring.bank.kinds.declaration import Beside, Declaration
from sparring.bank.kinds.program_keys import PROGRAM_KEYS
from sparring.bank.kinds.programs import CHECKS, read_coding
from sparring.bank.sections import ANSWER, CLARIFICATIONS, FIGURES, FOLLOW_UPS, HINTS, PSEUDOCODE
from sparring.bank.skeletons.coding import FILES

CODING = Declaration(
    sections=(CLARIFICATIONS, HINTS, ANSWER, PSEUDOCODE, FOLLOW_UPS, FIGURES),
    optional=frozenset({FIGURES}),
    keys=PROGRAM_KEYS,
    beside=Beside(marks=(CHECKS,), read=read_coding, are_executed=True),
    rules=("writing", "question", "programs", "coding"),
    counted="coding questions, each with a reference and proven checks",
    skeleton=FILES,
)
