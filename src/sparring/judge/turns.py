"""Who is next: as many at once as there are places, then round robin over those who wait."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """Fair to persons, not to requests: ten requests of one person hold nobody else up by more than one."""

    def __init__(self, places: int) -> None:
        self._free = places
        self._waiting: dict[str, deque[threading.Event]] = {}
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, who: str) -> Iterator[None]:
        """Waits for a place and gives it back at the end."""
        self._take(who)
        try:
            yield
        finally:
            self._give_back()

    def _take(self, who: str) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            called = threading.Event()
            self._waiting.setdefault(who, deque()).append(called)
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
            if not self._waiting:
                self._free += 1
                return
            who = next(iter(self._waiting))
            queue = self._waiting.pop(who)
            queue.popleft().set()
            if queue:  # to the end of the round
                self._waiting[who] = queue
