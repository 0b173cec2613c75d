"""Case: an open business situation. It is still written, ticked and held to account as theory is."""

from __future__ import annotations

from sparring.bank.kinds.declaration import Declaration
from sparring.bank.kinds.theory import THEORY
from sparring.bank.skeletons.case import FILES

CASE = Declaration(
    sections=THEORY.sections,
    optional=THEORY.optional,
    rules=THEORY.rules,
    counted="cases: from a vague request to a metric, data, a model and a decision",
    skeleton=FILES,
)
