"""What learners keep about questions, from their events: which are marked, and their notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sparring.inbox.event import Event, EventKind

MARKED = "marked"
NOTE = "note"
"""The fields of such an event, in its `rest`."""
KINDS = (EventKind.MARK.value, EventKind.NOTE.value)


class Said(NamedTuple):
    """What an event of these kinds says."""

    at: str
    id: str
    kind: str
    question: str
    rest: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Own:
    """The marked questions, and the notes by question; an empty note is none."""

    marked: frozenset[str]
    notes: dict[str, str]

    def is_marked(self, identities: Iterable[str]) -> bool:
        """Whether a question is marked under one of its identities."""
        return not self.marked.isdisjoint(identities)

    def note(self, identities: Iterable[str]) -> str:
        """The note on a question, under the first identity that has one."""
        for one in identities:
            if one in self.notes:
                return self.notes[one]
        return ""


def own_in(events: Iterable[Event]) -> Own:
    """What a learner keeps, from the events of an inbox."""
    return own_of(
        Said(one.at, one.id, one.kind, one.question, one.rest) for one in events if one.kind in KINDS
    )


def own_of(said: Iterable[Said]) -> Own:
    """What a learner keeps: of each question the last word counts, wherever it was said."""
    marks, notes = dict[str, bool](), dict[str, str]()
    for one in sorted(said, key=lambda one: (one.at, one.id)):
        if one.kind == EventKind.MARK.value:
            marks[one.question] = one.rest.get(MARKED) is True
        elif isinstance(text := one.rest.get(NOTE), str):
            notes[one.question] = text
    return Own(
        frozenset(question for question, is_marked in marks.items() if is_marked),
        {question: text for question, text in notes.items() if text.strip()},
    )
