"""What follows from a learner's events: attempts, record and sessions, kept and only added to."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from sparring.bank.index.index import Index
from sparring.bank.index.summary import Summary
from sparring.practice.planning.reading import Reading
from sparring.recall.choosing.skip import Skip
from sparring.recall.grading.attempt import Attempt
from sparring.recall.remembering.fsrs_memory import FsrsMemory
from sparring.recall.remembering.record import Record, replay
from sparring.store.happened import Happened, happened, how_many
from sparring.store.remembered import state_of
from sparring.store.who import Who

Value = TypeVar("Value")
MOST_LEARNERS = 16


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All that is derived from the events; never changed, so that what is computed from it may be kept."""

    reading: Reading
    record: Record
    _kept: dict[Hashable, object] = field(default_factory=dict)

    @property
    def attempts(self) -> Sequence[Attempt]:
        """Every attempt, in the order in which they happened."""
        return self.reading.attempts

    @property
    def skips(self) -> tuple[Skip, ...]:
        """Everything that the learner ever put aside."""
        return tuple(skip for session in self.reading.sessions.values() for skip in session.skips)

    def kept(self, key: Hashable, compute: Callable[[], Value]) -> Value:
        """What was computed before under a key; it lives as long as no event comes in."""
        if key not in self._kept:
            self._kept[key] = compute()
        return cast(Value, self._kept[key])


@dataclass(frozen=True, slots=True)
class _Known:
    """Outcomes, and which events of which store they were read from."""

    state: Hashable
    questions: tuple[Summary, ...]
    last: tuple[str, str]
    events: int
    outcomes: Outcomes


_known: dict[Who, _Known] = {}
_lock = threading.Lock()


def outcomes(who: Who, index: Index) -> Outcomes:
    """The learner's outcomes; new events are added to those known, and only a merge reads all anew."""
    with _lock:
        state, known = state_of(who), _known.get(who)
        if known is not None and known.questions is not index.questions:
            known = None
        if known is None or known.state != state:
            found = (known and _grown(known, who, state)) or _read(who, index, state)
            if len(_known) >= MOST_LEARNERS:
                _known.clear()
            _known[who] = known = found
        return known.outcomes


def _read(who: Who, index: Index, state: Hashable) -> _Known:
    """Everything from the first event on."""
    events = happened(who)
    names = {name: one for one in index.questions for name in (*one.aliases, one.identity)}
    reading = Reading(names)
    for event in events:
        reading.take(event)
    record = replay(reading.attempts, FsrsMemory())
    return _Known(state, index.questions, _last(events), len(events), Outcomes(reading, record))


def _grown(known: _Known, who: Who, state: Hashable) -> _Known | None:
    """The events that came after those known; None where others came in between, or the store is another."""
    if not isinstance(state, tuple) or not isinstance(known.state, tuple) or state[0] != known.state[0]:
        return None
    new = [one for one in happened(who, known.last[0]) if (one.at, one.id) > known.last]
    if how_many(who) != known.events + len(new):
        return None
    reading, record = known.outcomes.reading.copied(), _copied(known.outcomes.record)
    latest = reading.attempts[-1] if reading.attempts else None
    for event in new:
        attempt = reading.take(event)
        if attempt is None:
            continue
        if latest is not None and (attempt.at, attempt.id) < (latest.at, latest.id):
            return None
        record.take(attempt)
        latest = attempt
    last = _last(new) if new else known.last
    return _Known(state, known.questions, last, known.events + len(new), Outcomes(reading, record))


def _copied(record: Record) -> Record:
    return replace(
        record,
        cards=dict(record.cards),
        latest=dict(record.latest),
        well=set(record.well),
        lapsed=set(record.lapsed),
        minutes={day: copy.copy(rounds) for day, rounds in record.minutes.items()},
        forecasts=list(record.forecasts),
        placed=list(record.placed),
    )


def _last(events: Sequence[Happened]) -> tuple[str, str]:
    return (events[-1].at, events[-1].id) if events else ("", "")
