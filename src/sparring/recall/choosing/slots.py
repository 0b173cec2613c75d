"""Slots: when a part of the minutes that is kept for long questions wants to be filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sparring.recall.aiming.floors import Floors, Slot
from sparring.recall.remembering.record import Record
from sparring.recall.round import LONG, Round

WINDOW = 9
"""How many of the last days with practice a floor looks back on."""


ROUNDS: Mapping[Slot, frozenset[Round]] = {Slot.PROGRAM: frozenset({Round.CODING}), Slot.LONG: LONG}
EVERY: Mapping[Slot, int] = {Slot.PROGRAM: 2, Slot.LONG: 8}
"""After how many days a slot is overdue; a design may then wait a ninth day for a program to go first."""


@dataclass(frozen=True, slots=True)
class Claim:
    """How urgently a slot wants to be filled: by the minutes owed to it and by the days it has waited."""

    slot: Slot
    share: float
    """The least share of the minutes."""
    owed: float
    without: float
    """The share of the minutes that it would have in the window without a question today."""
    is_new: bool
    """Whether it was never filled."""
    days: int
    """Days since it was last filled, or since the first day of all."""

    @property
    def is_overdue(self) -> bool:
        """Whether it may wait no longer, whatever its minutes."""
        return self.days >= EVERY[self.slot]


def claims(floors: Floors, record: Record, today: date, minutes: float) -> dict[Slot, Claim]:
    """The claims of the slots that have a floor, on a day that is to hold `minutes` more."""
    now = today.toordinal()
    window = sorted(day for day in record.minutes if day <= now)
    since = window[0] if window else now
    latest = [record.minutes[day] for day in window[-WINDOW:]]
    practised = sum(sum(rounds.values()) for rounds in latest)
    found = {}
    for slot in Slot:
        if floors.share(slot) <= 0:
            continue
        own = sum(rounds.get(name, 0.0) for rounds in latest for name in ROUNDS[slot])
        had = (day for day in reversed(window) if not ROUNDS[slot].isdisjoint(record.minutes[day]))
        last = next(had, None)
        found[slot] = Claim(
            slot,
            floors.share(slot),
            owed=floors.share(slot) * (practised + minutes) - own,
            without=own / max(practised + minutes, 1),
            is_new=last is None,
            days=now - (since if last is None else last),
        )
    return found
