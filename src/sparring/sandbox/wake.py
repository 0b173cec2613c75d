"""Waiting for a pipe that somebody else may hold open for ever."""

from __future__ import annotations

import contextlib
import os
import select
import threading

CAN_POLL = hasattr(select, "poll")


class Wake:
    """Lets threads wait for pipes, and all of them go on once it is over.

    Where the system cannot poll a pipe (Windows) a read waits for the other end, and only that ends it.
    """

    def __init__(self) -> None:
        self._is_over = threading.Event()
        self._over, self._end = os.pipe() if CAN_POLL else (-1, -1)

    def is_readable(self, fd: int) -> bool:
        """Waits until there is something to read, or its end; False once it is over."""
        return self._waited(fd, select.POLLIN) if CAN_POLL else not self._is_over.is_set()

    def is_writable(self, fd: int) -> bool:
        """Waits until there is room to write; False once it is over."""
        return self._waited(fd, select.POLLOUT) if CAN_POLL else not self._is_over.is_set()

    def _waited(self, fd: int, what: int) -> bool:
        poll = select.poll()
        poll.register(fd, what)
        poll.register(self._over, select.POLLIN)
        return any(found == fd for found, _ in poll.poll())

    def call(self) -> None:
        """It is over: nobody waits any more."""
        self._is_over.set()
        if self._end >= 0:
            os.close(self._end)
            self._end = -1

    def close(self) -> None:
        """Gives back what it holds, once no thread waits any more."""
        if self._over >= 0:
            with contextlib.suppress(OSError):
                os.close(self._over)
            self._over = -1
