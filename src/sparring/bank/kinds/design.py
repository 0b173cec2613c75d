"""Design: a whole system under load. It is still written, ticked and held to account as theory is."""

from __future__ import annotations

from sparring.bank.kinds.declaration import Declaration
from sparring.bank.kinds.theory import THEORY
from sparring.bank.skeletons.design import FILES

DESIGN = Declaration(
    sections=THEORY.sections,
    optional=THEORY.optional,
    rules=THEORY.rules,
    counted="system designs: from requirements with numbers to failure modes and rollout",
    skeleton=FILES,
)
