"""A child reached over its standard pipes: works wherever Python can start a process."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import struct
import subprocess
import sys
import threading
import time
from typing import IO

from sparring.sandbox import kin
from sparring.sandbox.child import Cause, ChildDidNotStart, Ended
from sparring.sandbox.limits import Limits
from sparring.sandbox.own_folder import OwnFolder
from sparring.sandbox.pace import Pace
from sparring.sandbox.printed import Printed
from sparring.sandbox.wake import CAN_POLL, Wake

CHUNK = 1 << 16
COUNT_EVERY = 0.005
FIRST_LOOK = 0.02
LOOK_EVERY = 0.1
END_SECONDS = 2.0
JOIN_SECONDS = 5.0


class PipedChild:
    """A `Child` over subprocess pipes; threads do the reading and writing, so nothing can block the judge.

    The process is the program itself, or its keeper, whose only child the program is. The streams must be
    unbuffered. With its end goes the folder in which it was started.
    """

    def __init__(
        self, process: subprocess.Popen[bytes], limits: Limits, folder: OwnFolder | None = None
    ) -> None:
        self._process = process
        self._folder = folder
        self.limits = limits
        self._is_kept = False
        self._at_start = 0
        self._frames: queue.Queue[bytes | Cause | None] = queue.Queue()
        self._requests: queue.Queue[bytes | None] = queue.Queue()
        self._asked = threading.Semaphore(0)
        self._spent = 0.0
        self._count_at = 0.0
        self._peak: int | None = None
        self._over: Ended | None = None
        self._is_closed = False
        self._wake = Wake()
        self._printed = Printed(
            _fd(process.stderr), limits.output_bytes, self._wake, lambda: self._frames.put(Cause.OUTPUT)
        )
        if CAN_POLL:
            os.set_blocking(_fd(process.stdin), False)
        self._threads = [
            threading.Thread(target=work, daemon=True)
            for work in (self._read_answers, self._printed.read_on, self._write_requests)
        ]
        for thread in self._threads:
            thread.start()

    def wait_until_ready(self) -> None:
        """Waits until the child has imported what it may use; `ChildDidNotStart` if it never does."""
        try:
            ready = self._frames.get(timeout=self.limits.start_seconds)
        except queue.Empty:
            ready = None
        if ready != b"!":
            self.close()
            raise ChildDidNotStart(self.output()[-2000:] or "the child ended before it was ready")
        self._is_kept = bool(kin.descendants(self._process.pid))  # nothing of the learner's runs yet
        self._at_start = kin.resident_bytes(self._family())

    def exchange(
        self, frame: bytes, cpu_seconds: float | None = None, wall_seconds: float | None = None
    ) -> bytes:
        if self._over is not None:
            raise self._over
        allowed = self.limits.cpu_seconds if cpu_seconds is None else cpu_seconds
        patience = self.limits.wall_seconds if wall_seconds is None else wall_seconds
        spent, started, look = self.cpu_seconds(), time.monotonic(), FIRST_LOOK
        self._requests.put(struct.pack("<I", len(frame)) + frame)
        self._asked.release()
        while True:
            with contextlib.suppress(queue.Empty):
                return self._answer(self._frames.get(timeout=look))
            look = LOOK_EVERY
            self._look_at_memory()
            if self.cpu_seconds() - spent > allowed:
                raise self._end(Cause.CPU, f"it used more than {allowed:g} s of CPU time in one call")
            if time.monotonic() - started > patience:
                raise self._end(Cause.WALL, f"no answer within {patience:g} s")
            if self._is_gone():  # though somebody may hold its pipes
                return self._answer(self._last_word())

    def _look_at_memory(self) -> None:
        """The limit where the system has none; where it has one, that stands in the way long before."""
        if kin.resident_bytes(self._family()) - self._at_start > self.limits.memory_bytes:
            raise self._end(Cause.MEMORY, f"it uses more than {self.limits.memory_bytes >> 20} MiB of memory")

    def _last_word(self) -> bytes | Cause | None:
        try:
            return self._frames.get(timeout=LOOK_EVERY)
        except queue.Empty:
            return None

    def _answer(self, found: bytes | Cause | None) -> bytes:
        if isinstance(found, bytes):
            return found
        if found is Cause.OUTPUT:
            raise self._end(found, f"it printed more than {self.limits.output_bytes >> 10} KiB")
        if found is Cause.FRAME:
            raise self._end(found, f"the result is larger than {self.limits.frame_bytes >> 20} MiB")
        raise self._end(*self._exit())

    def _exit(self) -> tuple[Cause, str]:
        until = time.monotonic() + 1.0
        while not self._is_gone() and time.monotonic() < until:
            time.sleep(0.002)
        ended_itself = self._is_gone()
        self.close()
        status = self._process.returncode
        if not ended_itself or status is None:
            return Cause.EXIT, "closed its line to the judge before answering"
        if status >= 0:
            return Cause.EXIT, f"exited with status {status} before answering"
        if -status == getattr(signal, "SIGSYS", None):
            return Cause.REFUSED, "it asked the system for something that no solution needs, and was ended"
        known = -status in set(signal.Signals)
        return Cause.SIGNAL, f"ended by {signal.Signals(-status).name if known else f'signal {-status}'}"

    def _end(self, cause: Cause, detail: str) -> Ended:
        self.close()
        self._over = Ended(cause, detail)
        return self._over

    def _family(self) -> list[int]:
        """The program and whatever it started."""
        below = kin.descendants(self._process.pid)
        return below if self._is_kept else [self._process.pid, *below]

    def cpu_seconds(self) -> float:
        """As it was at most `COUNT_EVERY` ago: looking through all processes costs as much as a call."""
        now = time.monotonic()
        if self._process.returncode is None and now >= self._count_at:
            keeper = self._process.pid if self._is_kept else None
            self._spent = max(self._spent, kin.cpu_seconds(self._family(), keeper=keeper))
            self._count_at = now + COUNT_EVERY
        return self._spent

    def peak_bytes(self) -> int | None:
        return self._peak

    def output(self) -> str:
        return self._printed.text()

    def close(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        self._count_at = 0.0
        self.cpu_seconds()
        self._end_all()
        if self._folder is not None:
            self._folder.remove()
        self._printed.end()
        self._wake.call()
        self._requests.put(None)
        self._asked.release()
        for thread in self._threads:
            thread.join(timeout=JOIN_SECONDS)
        if any(thread.is_alive() for thread in self._threads):
            return  # Windows, where a helper holds a pipe: nothing is closed under a reader
        self._wake.close()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            with contextlib.suppress(OSError):
                _open(stream).close()

    def _end_all(self) -> None:
        """Ends the program with all that it started; its keeper ends by itself then, or is ended."""
        until = time.monotonic() + (END_SECONDS if self._is_kept else 0.0)
        while not self._is_gone():
            kin.end(self._family())
            if time.monotonic() >= until:
                self._process.kill()
            time.sleep(0.001)
        if hasattr(os, "killpg"):
            with contextlib.suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def _is_gone(self) -> bool:
        """Whether the process has ended; then it is taken in, with what it used."""
        if self._process.returncode is not None:
            return True
        if not hasattr(os, "wait4"):
            return self._process.poll() is not None
        try:
            pid, status, usage = os.wait4(self._process.pid, os.WNOHANG)
        except ChildProcessError:  # somebody else took it in
            self._process.returncode = 0
            return True
        if pid:
            self._process.returncode = os.waitstatus_to_exitcode(status)
            self._peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
            self._spent = max(self._spent, usage.ru_utime + usage.ru_stime if self._is_kept else 0.0)
        return bool(pid)

    def _read_answers(self) -> None:
        """One frame for each request: what nobody asked for stays in the pipe, and fills no memory."""
        fd = _fd(self._process.stdout)
        if self._exactly(fd, 1) == b"!":
            self._frames.put(b"!")
            while self._asked.acquire() and len(head := self._exactly(fd, 4)) == 4:
                (length,) = struct.unpack("<I", head)
                if length > self.limits.frame_bytes:
                    self._frames.put(Cause.FRAME)
                    return
                frame = self._exactly(fd, length)
                if len(frame) < length:
                    break
                self._frames.put(frame)
        self._frames.put(None)

    def _exactly(self, fd: int, count: int) -> bytes:
        """`count` bytes, fewer at the end; memory grows with what came, not what was announced."""
        found, pace = bytearray(), Pace()
        with contextlib.suppress(OSError):
            while len(found) < count and self._wake.is_readable(fd):
                piece = os.read(fd, min(count - len(found), CHUNK))
                if not piece:
                    break
                found += piece
                pace.after(len(piece))
        return bytes(found)

    def _write_requests(self) -> None:
        fd = _fd(self._process.stdin)
        with contextlib.suppress(OSError):
            while (content := self._requests.get()) is not None:
                left = memoryview(content)
                while left and self._wake.is_writable(fd):
                    left = left[os.write(fd, left[:CHUNK]) :]


def _open(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ChildDidNotStart("the child has no pipe")
    return stream


def _fd(stream: IO[bytes] | None) -> int:
    return _open(stream).fileno()
