"""A learner with a real store, a small bank and a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sparring.bank.index.index import Index
from sparring.bank.index.open import open_index
from sparring.inbox.event import EventKind, Face, Mode, Moment, new_event
from sparring.inbox.inbox import Inbox
from sparring.practice.learner import Learner
from sparring.practice.planning.practice import Practice
from sparring.store.opening import open_store
from sparring.store.who import LOCAL
from tests.bank.builder import add_coding, add_theory, empty_bank

MORNING = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
NAMES = ("ridge", "lasso", "bagging", "boosting", "kernels", "priors", "drift", "leakage")


@dataclass
class Person:
    """One learner over a bank; `now` is moved by hand."""

    inbox: Inbox
    index: Index
    now: datetime = MORNING
    zone: str = "Europe/Berlin"
    face: Face = Face.CLI
    mode: Mode = Mode.PRACTICE

    @property
    def practice(self) -> Practice:
        return Practice(
            LOCAL, self.index, Learner(self.inbox, self.face, Moment(self.now, self.zone), self.mode)
        )

    def wait(self, **more: float) -> None:
        self.now += timedelta(**more)

    def record(self, kind: EventKind, question: str, **more: Any) -> str:
        """An event as a face writes it, a minute later."""
        from sparring.store.intake import take_in

        self.wait(minutes=1)
        moment = Moment(self.now, self.zone)
        event = new_event(kind, self.face, moment, "device", question=question, version="v", **more)
        self.inbox.append(event)
        take_in(LOCAL, self.inbox)
        return event.id

    def said(self, question: str, rating: str = "good", **more: Any) -> str:
        return self.record(EventKind.ANSWER, question, rest={"rating": rating}, **more)

    def tried(self, question: str, verdict: str = "passed", **more: Any) -> str:
        return self.record(EventKind.TRY, question, verdict=verdict, **more)

    def restart(self) -> None:
        """What a new process knows: nothing but the store."""
        from sparring.practice.planning import outcomes

        outcomes._known.clear()


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    from django.db import connections

    bank = empty_bank(tmp_path)
    for asked, name in enumerate(NAMES, start=1):
        add_theory(bank, name, asked=str(asked), roles="[ml-engineer]")
    add_coding(bank, asked="2", minutes="15", roles="[ml-engineer]")
    open_store(tmp_path / "data", MORNING)
    found = Person(Inbox(tmp_path / "data"), open_index(bank, tmp_path / "cache"))
    found.restart()
    yield found
    connections.close_all()
