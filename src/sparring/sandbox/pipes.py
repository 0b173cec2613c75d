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

from sparring.sandbox.child import Cause, ChildDidNotStart, Ended
from sparring.sandbox.limits import Limits
from sparring.sandbox.pace import Pace

CHUNK = 1 << 16
FIRST_LOOK = 0.02
LOOK_EVERY = 0.1
HAS_PID_CLOCKS = sys.platform.startswith("linux")


class PipedChild:
    """A `Child` over subprocess pipes; threads do the reading and writing, so nothing can block the judge."""

    def __init__(self, process: subprocess.Popen[bytes], limits: Limits) -> None:
        self._process = process
        self._limits = limits
        self._frames: queue.Queue[bytes | Cause | None] = queue.Queue()
        self._requests: queue.Queue[bytes | None] = queue.Queue()
        self._asked = threading.Semaphore(0)
        self._output = bytearray()
        self._spent = 0.0
        self._peak: int | None = None
        self._over: Ended | None = None
        self._threads = [
            threading.Thread(target=work, daemon=True)
            for work in (self._read_answers, self._read_output, self._write_requests)
        ]
        for thread in self._threads:
            thread.start()

    def wait_until_ready(self) -> None:
        """Waits until the child has imported what it may use; `ChildDidNotStart` if it never does."""
        try:
            ready = self._frames.get(timeout=self._limits.start_seconds)
        except queue.Empty:
            ready = None
        if ready != b"!":
            self.close()
            raise ChildDidNotStart(self.output()[-2000:] or "the child ended before it was ready")

    def exchange(
        self, frame: bytes, cpu_seconds: float | None = None, wall_seconds: float | None = None
    ) -> bytes:
        if self._over is not None:
            raise self._over
        allowed = self._limits.cpu_seconds if cpu_seconds is None else cpu_seconds
        patience = self._limits.wall_seconds if wall_seconds is None else wall_seconds
        spent, started, look = self.cpu_seconds(), time.monotonic(), FIRST_LOOK
        self._requests.put(struct.pack("<I", len(frame)) + frame)
        self._asked.release()
        while True:
            with contextlib.suppress(queue.Empty):
                return self._answer(self._frames.get(timeout=look))
            look = LOOK_EVERY
            if self.cpu_seconds() - spent > allowed:
                raise self._end(Cause.CPU, f"it used more than {allowed:g} s of CPU time in one call")
            if time.monotonic() - started > patience:
                raise self._end(Cause.WALL, f"no answer within {patience:g} s")

    def _answer(self, found: bytes | Cause | None) -> bytes:
        if isinstance(found, bytes):
            return found
        if found is Cause.OUTPUT:
            raise self._end(found, f"it printed more than {self._limits.output_bytes >> 10} KiB")
        if found is Cause.FRAME:
            raise self._end(found, f"the result is larger than {self._limits.frame_bytes >> 20} MiB")
        raise self._end(*self._exit())

    def _exit(self) -> tuple[Cause, str]:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1.0)
        self.close()
        status = self._process.returncode
        if status is not None and status < 0:
            name = signal.Signals(-status).name if -status in set(signal.Signals) else f"signal {-status}"
            return Cause.SIGNAL, f"ended by {name}"
        return Cause.EXIT, f"exited with status {status} before answering"

    def _end(self, cause: Cause, detail: str) -> Ended:
        self.close()
        self._over = Ended(cause, detail)
        return self._over

    def cpu_seconds(self) -> float:
        if self._process.returncode is None:
            with contextlib.suppress(OSError):
                self._spent = max(self._spent, _cpu_of(self._process.pid))
        return self._spent

    def peak_bytes(self) -> int | None:
        return self._peak

    def output(self) -> str:
        return bytes(self._output).decode("utf-8", "replace")

    def close(self) -> None:
        if self._process.returncode is None:
            self.cpu_seconds()
            self._process.kill()
            self._reap()
        self._requests.put(None)
        self._asked.release()
        for thread in self._threads:
            thread.join(timeout=5.0)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            with contextlib.suppress(OSError):
                _open(stream).close()

    def _reap(self) -> None:
        if not hasattr(os, "wait4"):
            self._process.wait()
            return
        with contextlib.suppress(ChildProcessError):
            _, status, usage = os.wait4(self._process.pid, 0)
            self._process.returncode = os.waitstatus_to_exitcode(status)
            self._peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)

    def _read_answers(self) -> None:
        """One frame for each request: what nobody asked for stays in the pipe, and fills no memory."""
        stream = _open(self._process.stdout)
        if stream.read(1) == b"!":
            self._frames.put(b"!")
            while self._asked.acquire() and len(head := _exactly(stream, 4)) == 4:
                (length,) = struct.unpack("<I", head)
                if length > self._limits.frame_bytes:
                    self._frames.put(Cause.FRAME)
                    return
                frame = _exactly(stream, length)
                if len(frame) < length:
                    break
                self._frames.put(frame)
        self._frames.put(None)

    def _read_output(self) -> None:
        stream = _open(self._process.stderr)
        pace = Pace()
        with contextlib.suppress(OSError, ValueError):
            while piece := os.read(stream.fileno(), CHUNK):
                pace.after(len(piece))
                room = self._limits.output_bytes - len(self._output)
                self._output += piece[:room]
                if len(piece) > room:
                    self._frames.put(Cause.OUTPUT)
                    return

    def _write_requests(self) -> None:
        stream = _open(self._process.stdin)
        with contextlib.suppress(OSError, ValueError):
            while (content := self._requests.get()) is not None:
                stream.write(content)
                stream.flush()


def _open(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ChildDidNotStart("the child has no pipe")
    return stream


def _exactly(stream: IO[bytes], count: int) -> bytes:
    """`count` bytes, fewer at the end of the stream; memory grows with what came, not what was announced."""
    found, pace = bytearray(), Pace()
    with contextlib.suppress(OSError, ValueError):
        while len(found) < count:
            piece = stream.read1(min(count - len(found), CHUNK))  # type: ignore[attr-defined]
            if not piece:
                break
            found += piece
            pace.after(len(piece))
    return bytes(found)


def _cpu_of(pid: int) -> float:
    """CPU seconds of another process of ours, from the system."""
    if HAS_PID_CLOCKS:
        return time.clock_gettime(~pid << 3 | 2)
    import psutil

    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)
