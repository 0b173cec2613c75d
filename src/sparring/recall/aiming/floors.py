"""The least shares of the minutes, so that long questions are not crowded out by five-minute ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Slot(StrEnum):
    """A part of the minutes that is kept free for one sort of question."""

    PROGRAM = "program"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Floors:
    """The least share of the minutes for each slot; zero where the role's loop has no such round."""

    program: float = 0.3
    long: float = 0.22

    def share(self, slot: Slot) -> float:
        """The least share of one slot."""
        return self.program if slot is Slot.PROGRAM else self.long
