"""What a rule may look at beside the question: the bank, the day, and the question's file line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sparring.bank.reading.load import Bank
from sparring.bank.reading.manuscript import Manuscript, read_manuscript


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """One run of the rules over a bank."""

    bank: Bank
    today: date
    manuscripts: Mapping[str, Manuscript]


def survey(bank: Bank, today: date) -> Scope:
    """Read every question's file once, for all rules."""
    manuscripts = {question.identity: read_manuscript(question.path) for question in bank.questions}
    return Scope(bank, today, manuscripts)
