"""The clarifications of a program to write: all of them, or in an interview those that were asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from sparring.bank.clarification import answering, clarifications_of
from sparring.bank.question import Question
from sparring.web.pages.answers import FollowUp, clarified


@dataclass(frozen=True, slots=True)
class Asked:
    """All clarifications, the places of those that were told, and what was asked last, if it was in vain."""

    all: tuple[FollowUp, ...]
    told: tuple[int, ...] = ()
    in_vain: str = ""

    @classmethod
    def of(cls, question: Question) -> Self:
        """Nothing asked yet."""
        return cls(clarified(question))

    @classmethod
    def after(cls, question: Question, told: Iterable[int], asked: str) -> Self:
        """What was told before, and the answers to one question more."""
        found = answering(clarifications_of(question), asked)
        every = clarified(question)
        known = dict.fromkeys(place for place in (*told, *found) if 0 <= place < len(every))
        return cls(every, tuple(known), "" if found else asked)

    @property
    def told_now(self) -> tuple[tuple[int, FollowUp], ...]:
        """Those that were asked for, in the order of asking."""
        return tuple((place, self.all[place]) for place in self.told)
