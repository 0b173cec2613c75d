"""A child that a zygote forked: reached over a socket, measured by its own clock, ended from outside.

The kernel takes a locked child apart in milliseconds, mostly waiting: no verdict waits for that.
"""

from __future__ import annotations

import contextlib
import os
import re
import select
import signal
import socket
import struct
import time
from collections import deque
from pathlib import Path

from sparring.sandbox.child import Cause, ChildDidNotStart, Ended
from sparring.sandbox.limits import Limits
from sparring.sandbox.pace import Pace

CHUNK = 1 << 18
FIRST_LOOK = 0.02
LOOK_EVERY = 0.05
STATUS = struct.Struct("<idq")  # as the zygote packs it
HEAD = struct.Struct("<I")
PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.M)  # a whole line: a process may call itself "VmHWM: 1 kB"


class ForkedChild:
    """A `Child` without threads: every wait is one poll over the socket and what the program prints.

    `output` and `status` are pipes; once it is ended, the second goes to `dying` and closes when it is gone.
    """

    def __init__(
        self, channel: socket.socket, output: int, status: int, *, limits: Limits, dying: deque[int]
    ) -> None:
        self._channel = channel
        self._output_fd = output
        self._status_fd = status
        self.limits = limits
        self._dying = dying
        self._incoming = bytearray()
        self._unsent = memoryview(b"")
        self._output = bytearray()
        self._is_printing = True
        self._spent = 0.0
        self._peak: int | None = None
        self._over: Ended | None = None
        self._closed = False
        self._exit_status: int | None = None
        self._pid, self._pid_fd = 0, -1
        self._pace = Pace()
        self._poll = select.poll()
        self._poll.register(channel, select.POLLIN)
        self._poll.register(output, select.POLLIN)
        os.set_blocking(output, False)

    def wait_until_ready(self) -> None:
        """Waits until the child is locked, and learns its process id from the kernel."""
        self._channel.settimeout(self.limits.start_seconds)
        try:
            word, ancillary, _, _ = self._channel.recvmsg(2048, socket.CMSG_SPACE(12))
        except OSError as error:
            word, ancillary = str(error).encode(), []
        if word != b"!" or not ancillary:
            self.close()
            reason = word[1:].decode("utf-8", "replace") or "the zygote died"
            raise ChildDidNotStart(reason)
        self._pid = struct.unpack("3i", ancillary[0][2])[0]
        with contextlib.suppress(ProcessLookupError):
            self._pid_fd = os.pidfd_open(self._pid)
        if self._pid_fd < 0 or select.select([self._pid_fd], [], [], 0)[0] or self._status(0):
            self.close()
            raise ChildDidNotStart("the child died while it waited")
        self._channel.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
        self._channel.setblocking(False)

    def exchange(
        self, frame: bytes, cpu_seconds: float | None = None, wall_seconds: float | None = None
    ) -> bytes:
        if self._over is not None:
            raise self._over
        allowed = self.limits.cpu_seconds if cpu_seconds is None else cpu_seconds
        patience = self.limits.wall_seconds if wall_seconds is None else wall_seconds
        spent, started, look = self.cpu_seconds(), time.monotonic(), FIRST_LOOK
        self._unsent = memoryview(HEAD.pack(len(frame)) + frame)
        self._pace = Pace()
        self._send()
        while True:
            answer = self._look(look)
            if answer is not None:
                return answer
            look = LOOK_EVERY
            if self.cpu_seconds() - spent > allowed:
                raise self._end(Cause.CPU, f"it used more than {allowed:g} s of CPU time in one call")
            if time.monotonic() - started > patience:
                raise self._end(Cause.WALL, f"no answer within {patience:g} s")

    def _look(self, seconds: float) -> bytes | None:
        """One wait for whatever comes first, then everything that is there; an answer once it is whole."""
        wanted = select.POLLIN | (select.POLLOUT if self._unsent else 0)
        self._poll.modify(self._channel, wanted)
        events = dict(self._poll.poll(1000 * seconds))
        if events.pop(self._output_fd, None):
            self._drain()
        for event in events.values():
            if event & select.POLLOUT:
                self._send()
            if event & (select.POLLIN | select.POLLHUP | select.POLLERR):
                return self._receive()
        return None

    def _send(self) -> None:
        with contextlib.suppress(BlockingIOError, BrokenPipeError, ConnectionResetError):
            while self._unsent:
                self._unsent = self._unsent[self._channel.send(self._unsent[:CHUNK]) :]

    def _receive(self) -> bytes | None:
        try:
            piece = self._channel.recv(CHUNK)
        except BlockingIOError:
            return None
        except OSError:
            piece = b""
        if not piece:
            raise self._end(*self._exit())
        self._incoming += piece
        if len(self._incoming) < HEAD.size:
            self._pace.after(len(piece))
            return None
        (length,) = HEAD.unpack_from(self._incoming)
        if length > self.limits.frame_bytes:
            raise self._end(Cause.FRAME, f"the result is larger than {self.limits.frame_bytes >> 20} MiB")
        if len(self._incoming) < HEAD.size + length:
            self._pace.after(len(piece))
            return None
        answer = bytes(memoryview(self._incoming)[HEAD.size : HEAD.size + length])
        # Bytes beyond the answer were forged: they are never taken for the answer to a later request.
        self._incoming.clear()
        return answer

    def _drain(self) -> None:
        """Takes what the program printed; raises `Ended` when it is too much."""
        before = len(self._output)
        if not self._take_output():
            raise self._end(Cause.OUTPUT, f"it printed more than {self.limits.output_bytes >> 10} KiB")
        self._pace.after(len(self._output) - before)

    def _take_output(self) -> bool:
        """One piece, which is all that a pipe holds: to read on while it writes would keep the judge busy."""
        if not self._is_printing:
            return True
        try:
            piece = os.read(self._output_fd, CHUNK)
        except BlockingIOError:
            return True
        if not piece:
            self._is_printing = False  # closed over there: a poll would return at once for ever
            self._poll.unregister(self._output_fd)
        room = self.limits.output_bytes - len(self._output)
        self._output += piece[:room]
        return len(piece) <= room

    def _exit(self) -> tuple[Cause, str]:
        """Why it is gone, now that the channel is closed."""
        ended_itself = self._status(1.0)
        self.close()
        if not ended_itself:
            return Cause.EXIT, "closed its line to the judge before answering"
        if self._exit_status is None:
            raise ChildDidNotStart("the zygote died")
        code = os.waitstatus_to_exitcode(self._exit_status)
        if code >= 0:
            return Cause.EXIT, f"exited with status {code} before answering"
        if -code == signal.SIGSYS:
            return Cause.REFUSED, "it asked the system for something that no solution needs, and was ended"
        known = -code in set(signal.Signals)
        return Cause.SIGNAL, f"ended by {signal.Signals(-code).name if known else f'signal {-code}'}"

    def _end(self, cause: Cause, detail: str) -> Ended:
        self.close()
        self._over = Ended(cause, detail)
        return self._over

    def cpu_seconds(self) -> float:
        if not self._closed and self._pid:
            try:  # asked five times per call, so `suppress` would cost as much as the clock
                spent = time.clock_gettime(~self._pid << 3 | 2)
            except OSError:
                return self._spent
            self._spent = max(self._spent, spent)
        return self._spent

    def peak_bytes(self) -> int | None:
        return self._peak

    def output(self) -> str:
        if not self._closed:
            self._take_output()
        return bytes(self._output).decode("utf-8", "replace")

    def close(self) -> None:
        if self._closed:
            return
        self.cpu_seconds()
        self._peak = self._peak or _peak_of(self._pid)
        self._channel.close()
        if self._pid_fd >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._pid_fd, signal.SIGKILL)
            os.close(self._pid_fd)
        self._take_output()
        self._closed = True
        os.close(self._output_fd)
        if self._status(0):
            os.close(self._status_fd)
        else:
            self._dying.append(self._status_fd)

    def _status(self, seconds: float) -> bool:
        """Whether the child is known to be gone."""
        if self._exit_status is not None:
            return True
        if not select.select([self._status_fd], [], [], seconds)[0]:
            return False
        word = os.read(self._status_fd, STATUS.size)
        if len(word) == STATUS.size:
            self._exit_status, spent, kibibytes = STATUS.unpack(word)
            self._spent, self._peak = max(self._spent, spent), kibibytes * 1024
        return True


def _peak_of(pid: int) -> int | None:
    """The largest resident memory of a process so far, in bytes; a process that has ended has none."""
    try:
        found = PEAK.search(Path(f"/proc/{pid}/status").read_text())
    except OSError:
        return None
    return int(found[1]) * 1024 if found else None
