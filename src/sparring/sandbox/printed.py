"""What a program prints into a pipe, read as it comes and whenever somebody asks for it."""

from __future__ import annotations

import contextlib
import os
import select
import threading
from collections.abc import Callable

from sparring.sandbox.pace import Pace
from sparring.sandbox.wake import CAN_POLL, Wake

CHUNK = 1 << 16


class Printed:
    """Keeps the first `limit` bytes that come out of a pipe, and calls `too_much` when there are more."""

    def __init__(self, fd: int, limit: int, wake: Wake, too_much: Callable[[], None]) -> None:
        self._fd = fd
        self._limit = limit
        self._wake = wake
        self._too_much = too_much
        self._content = bytearray()
        self._pace = Pace()
        self._lock = threading.Lock()
        self._is_over = False

    def read_on(self) -> None:
        """Reads until the pipe ends, it is too much or it is over; for a thread of its own."""
        while self._wake.is_readable(self._fd):
            with self._lock:
                if self._is_waiting() and not self._take():
                    return

    def text(self) -> str:
        """What was printed up to this moment, with what no thread has come to yet where pipes can be polled.

        One piece is all that a pipe holds: a program that prints on and on keeps nobody here.
        """
        with self._lock:
            if CAN_POLL and not self._is_over and self._is_waiting():
                self._take()
            return bytes(self._content).decode("utf-8", "replace")

    def end(self) -> None:
        """Nothing is read any more: the pipe is about to be closed."""
        with self._lock:
            self._is_over = True

    def _is_waiting(self) -> bool:
        """Whether there is something to read, or the end: not so if `text` was there first."""
        if not CAN_POLL:
            return True
        poll = select.poll()
        poll.register(self._fd, select.POLLIN)
        return bool(poll.poll(0))

    def _take(self) -> bool:
        """Takes a piece; false at the end, and when it is too much."""
        piece = b""
        with contextlib.suppress(OSError):
            piece = os.read(self._fd, CHUNK)
        self._pace.after(len(piece))
        room = self._limit - len(self._content)
        self._content += piece[:room]
        if len(piece) > room:
            self._too_much()
        return 0 < len(piece) <= room
