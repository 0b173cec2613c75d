"""What learners keep, from their events."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

from sparring.inbox.event import Event, EventKind
from sparring.inbox.own import own_in
from tests.store.events import tried


def said(at: str, kind: EventKind, question: str = "ml-theory/ridge", **rest: Any) -> Event:
    return replace(tried(question), at=at, kind=kind.value, rest=rest)


def test_the_last_word_counts_in_whatever_order_events_come() -> None:
    events = [
        said("2026-01-01", EventKind.MARK, marked=True),
        said("2026-01-02", EventKind.MARK, marked=False),
        said("2026-01-01", EventKind.MARK, "ml-theory/lasso", marked=True),
        said("2026-01-03", EventKind.NOTE, note="second"),
        said("2026-01-02", EventKind.NOTE, note="first"),
    ]

    found = {(own_in(order).marked, own_in(order).notes["ml-theory/ridge"]) for order in permutations(events)}

    assert found == {(frozenset({"ml-theory/lasso"}), "second")}


def test_an_empty_note_is_none_and_nonsense_is_passed_over() -> None:
    events = [
        said("2026-01-01", EventKind.NOTE, note="mine"),
        said("2026-01-02", EventKind.NOTE, note=7),
        said("2026-01-03", EventKind.MARK, marked="yes"),
    ]

    assert own_in(events).notes == {"ml-theory/ridge": "mine"}
    assert own_in(events).marked == frozenset()
    assert own_in([*events, said("2026-01-04", EventKind.NOTE, note=" ")]).notes == {}


def test_a_former_name_keeps_what_was_said_of_it() -> None:
    found = own_in([said("2026-01-01", EventKind.NOTE, "ml-theory/old", note="mine")])

    assert found.note(("ml-theory/ridge", "ml-theory/old")) == "mine"
    assert not found.is_marked(("ml-theory/ridge", "ml-theory/old"))
