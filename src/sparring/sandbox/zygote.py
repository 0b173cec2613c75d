"""The judge's end of a zygote: a warm process of one tier that forks a locked child per order."""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import subprocess
import threading
from collections import deque

from sparring.sandbox.child import ChildDidNotStart
from sparring.sandbox.forked import ForkedChild
from sparring.sandbox.limits import Limits

START_SECONDS = 60.0
DYING_SECONDS = 10.0
MOST_DYING = 4  # children that were ended and hold memory still; more only when the system is at its limits


class Zygote:
    """Used from several threads at once: an order is one message, answers come over the child's channel."""

    def __init__(self, process: subprocess.Popen[bytes], control: socket.socket) -> None:
        self._process = process
        self._control = control
        self._up = False
        self._dying: deque[int] = deque()
        self._lock = threading.Lock()

    def order(self, limits: Limits, *, ahead: bool = False) -> ForkedChild:
        """A child that is being made; `wait_until_ready` is still to be called."""
        self.wait_until_up()
        self._make_room()
        ours, theirs = socket.socketpair()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        output, output_end = os.pipe()
        status, status_end = os.pipe()
        sizes = {"memory_bytes": limits.memory_bytes, "file_bytes": limits.file_bytes}
        order = json.dumps(sizes | {"ahead": ahead}).encode()
        try:
            socket.send_fds(self._control, [order], [theirs.fileno(), output_end, status_end])
        except OSError:
            pass  # it is gone: the child's channel closes at once, and that is told below
        finally:
            theirs.close()
            os.close(output_end)
            os.close(status_end)
        return ForkedChild(ours, output, status, limits=limits, dying=self._dying)

    def _make_room(self) -> None:
        """Lets go of the children that are gone, and waits for the oldest of too many that are dying."""
        with self._lock:
            while self._dying:
                seconds = DYING_SECONDS if len(self._dying) > MOST_DYING else 0
                if not select.select([self._dying[0]], [], [], seconds)[0]:
                    return
                os.close(self._dying.popleft())

    def wait_until_up(self) -> None:
        """Waits until everything is imported and hidden; `ChildDidNotStart` says why that failed."""
        with self._lock:
            if self._up:
                return
            self._control.settimeout(START_SECONDS)
            try:
                word = self._control.recv(4096)
            except OSError as error:
                word = f"x{error}".encode()
            if word != b"!":
                raise ChildDidNotStart(
                    word[1:].decode("utf-8", "replace") or "the zygote died while starting"
                )
            self._control.settimeout(None)
            self._up = True

    def close(self) -> None:
        """Ends the zygote and every child of it."""
        self._control.close()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        self._process.wait()
        while self._dying:
            os.close(self._dying.popleft())
