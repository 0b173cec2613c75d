"""Who is next: as many at once as there are places, then round robin over those who wait."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from sparring.sandbox.limits import SLICE_SECONDS


class Turns:
    """Fair to persons, not to requests: ten requests of one person hold nobody else up by more than one.

    Fair in time as well: who holds a place for long lets those who wait go first, at the next `Turn.pass_on`.
    """

    def __init__(self, places: int) -> None:
        self._free = places
        self._waiting: dict[str, deque[threading.Event]] = {}
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, who: str) -> Iterator[Turn]:
        """Waits for a place and gives it back at the end."""
        self._take(who)
        turn = Turn(self, who)
        try:
            yield turn
        finally:
            if turn.is_held:
                self._give_back()

    def pass_on(self, who: str) -> bool:
        """Gives the place to the next and waits for another one; False, and nothing else, where nobody waits.

        An exception means that there is no place to give back any more.
        """
        with self._lock:
            if not self._waiting:
                return False
            called = threading.Event()
            self._waiting.setdefault(who, deque()).append(called)
            self._call_next()
        self._wait(who, called)
        return True

    def _take(self, who: str) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            called = threading.Event()
            self._waiting.setdefault(who, deque()).append(called)
        self._wait(who, called)

    def _wait(self, who: str, called: threading.Event) -> None:
        try:
            called.wait()
        except BaseException:  # Ctrl-C while waiting: the place may be ours already
            self._leave(who, called)
            raise

    def _leave(self, who: str, called: threading.Event) -> None:
        with self._lock:
            queue = self._waiting.get(who, deque())
            if called in queue:
                queue.remove(called)
                if not queue:
                    del self._waiting[who]
                return
        self._give_back()

    def _give_back(self) -> None:
        with self._lock:
            if self._waiting:
                self._call_next()
            else:
                self._free += 1

    def _call_next(self) -> None:
        who = next(iter(self._waiting))
        queue = self._waiting.pop(who)
        queue.popleft().set()
        if queue:  # to the end of the round
            self._waiting[who] = queue


class Turn:
    """A place that is held, and let go for a while where others wait."""

    def __init__(self, turns: Turns, who: str) -> None:
        self._turns = turns
        self._who = who
        self._since = time.monotonic()
        self.is_held = True

    def pass_on(self) -> None:
        """Lets others go first once this turn has lasted a while; comes back when it is our turn again."""
        if time.monotonic() - self._since < SLICE_SECONDS:
            return
        self.is_held = False
        self._turns.pass_on(self._who)
        self.is_held = True
        self._since = time.monotonic()
