"""Repair: a plausible program with faults in it, which the learner finds and mends."""

from __future__ import annotations

from sparring.bank.kinds.declaration import Beside, Declaration
from sparring.bank.kinds.planting import FAULTS, read_repair
from sparring.bank.kinds.program_keys import PROGRAM_KEYS
from sparring.bank.kinds.programs import CHECKS
from sparring.bank.sections import ANSWER, CLARIFICATIONS, FIGURES, FOLLOW_UPS, HINTS
from sparring.bank.skeletons.repair import FILES

REPAIR = Declaration(
    sections=(CLARIFICATIONS, HINTS, ANSWER, FOLLOW_UPS, FIGURES),
    optional=frozenset({FOLLOW_UPS, FIGURES}),
    keys=PROGRAM_KEYS,
    beside=Beside(marks=(CHECKS, FAULTS), read=read_repair, are_executed=True),
    rules=("writing", "question", "programs", "repair"),
    counted="repairs: plausible programs with faults to find and mend, each told apart by a check",
    skeleton=FILES,
)
