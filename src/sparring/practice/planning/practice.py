"""A learner at practice: what every verb of the plan begins with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sparring.bank.index.index import Index
from sparring.practice.learner import Learner
from sparring.store.who import Who


@dataclass(frozen=True, slots=True)
class Practice:
    """Whose record, over which bank, through which face and when."""

    who: Who
    index: Index
    learner: Learner

    @property
    def day(self) -> date:
        """The learner's own day."""
        return date.fromisoformat(self.learner.moment.date)
