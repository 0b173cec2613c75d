"""Hosts: processes that have imported what proofs need, and run each proof in a fork of theirs.

Imports were two thirds of the time that the bank's proofs took. Linux only: elsewhere a fork after such
imports is not safe, and every proof starts an interpreter.
"""

from __future__ import annotations

import json
import re
import select
import subprocess
import sys
import threading
from pathlib import Path

from sparring.prove.running import PYTHON, Running, blame, too_long

LIBRARIES = {
    "sklearn": ("numpy", "scipy.stats", "sklearn.linear_model", "sklearn.ensemble", "sklearn.metrics"),
    "scipy": ("numpy", "scipy.special", "scipy.stats", "scipy.optimize"),
    "numpy": ("numpy",),
}
IMPORTS = re.compile(r"^\s*(?:from|import)\s+(\w+)", re.M)
Host = subprocess.Popen[str]


class NoHost(Exception):
    """There is no host for this proof, or it died: the proof has to start an interpreter."""


class Hosts:
    """Used from several threads: whoever needs a host takes an idle one or starts another."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self._idle: dict[str, list[Host]] = {name: [] for name in LIBRARIES}
        self._lock = threading.Lock()

    def run(self, source: Path, done: Path, wall_seconds: float) -> str:
        """Run a proof to its end; returns what went wrong, or nothing."""
        library = library_of(source.read_text(encoding="utf-8"))
        host, said = self._take(library), source.with_name("said")
        try:
            code = _ask(host, [str(path) for path in (source.parent, source, said, done)], wall_seconds)
        except TimeoutError:
            self._end(host)
            return too_long(wall_seconds)
        except BaseException:
            self._end(host)
            raise
        with self._lock:
            self._idle[library].append(host)
        return blame(said.read_text(encoding="utf-8", errors="replace"), code)

    def _take(self, library: str) -> Host:
        with self._lock:
            if self._idle[library]:
                return self._idle[library].pop()
        host = self._running.start((*PYTHON, "-m", "sparring.prove.host", *LIBRARIES[library]), asked=True)
        if host is None:
            raise NoHost
        return host

    def _end(self, host: Host) -> None:
        self._running.end(host)
        with host:
            pass  # it closes what was open between us, and waits

    def close(self) -> None:
        """Ends every host."""
        with self._lock:
            for hosts in self._idle.values():
                while hosts:
                    self._end(hosts.pop())


def library_of(program: str) -> str:
    """The largest library that a proof imports; `NoHost` where there is none, or no host is to be had."""
    named = set(IMPORTS.findall(program))
    found = next((library for library in LIBRARIES if library in named), None)
    if found is None or sys.platform != "linux":
        raise NoHost
    return found


def _ask(host: Host, order: list[str], wall_seconds: float) -> int:
    assert host.stdin is not None
    assert host.stdout is not None
    try:
        print(json.dumps(order), file=host.stdin, flush=True)
        if not select.select([host.stdout], [], [], wall_seconds)[0]:
            raise TimeoutError
        return int(host.stdout.readline())
    except (BrokenPipeError, ValueError):
        raise NoHost from None
