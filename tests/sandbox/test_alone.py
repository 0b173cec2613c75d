"""A program without walls stays one process, and nobody waits for what it left."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sparring.bank.kind import Tier
from sparring.sandbox import hidden, kin
from sparring.sandbox.child import Cause, Ended, Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import MEGABYTE, Limits
from sparring.sandbox.open import open_at
from sparring.sandbox.pipes import PipedChild
from tests.sandbox.test_sandbox import call, load, wait_for

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
SERVE = """
import os, struct, sys, time
def answer(content):
    os.write(1, struct.pack("<I", len(content)) + content)
def request():
    (length,) = struct.unpack("<I", os.read(0, 4))
    return os.read(0, length)
os.write(1, b"!")
"""
HOLDS = """
request()
if os.fork() == 0:
    os.setsid()
    os.write(2, str(os.getpid()).encode())
    time.sleep(60)
time.sleep(0.2)
os._exit(7)
"""
GROWS = """
request()
held = []
while True:
    held.append(bytearray(b"x" * (4 << 20)))
    time.sleep(0.01)
"""
WORKS = """
request()
pid = os.fork()
if pid == 0:
    until = time.process_time() + 30
    while time.process_time() < until: pass
os.waitpid(pid, 0)
"""


def child(program: str, **limits: float) -> PipedChild:
    """A program that speaks the protocol and has neither a keeper nor any limit of the system."""
    process = subprocess.Popen(
        [sys.executable, "-S", "-c", SERVE + program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        start_new_session=sys.platform != "win32",
    )
    made = PipedChild(process, replace(Limits(), **limits))  # type: ignore[arg-type]
    made.wait_until_ready()
    return made


@pytest.fixture
def piped() -> Iterator[Sandbox]:
    sandbox = open_at(Isolation.PROCESS)
    yield sandbox
    sandbox.close()


@linux
def test_nobody_waits_for_a_helper_that_holds_the_pipes() -> None:
    holding = child(HOLDS)
    started = time.monotonic()
    with pytest.raises(Ended, match="status 7"):
        holding.exchange(b"go")
    kin.end([int(holding.output())])
    assert time.monotonic() - started < 30  # the helper would stay for 60


def test_memory_is_watched_where_the_system_has_no_limit() -> None:
    growing = child(GROWS, memory_bytes=64 * MEGABYTE)
    with pytest.raises(Ended, match="64 MiB of memory") as found:
        growing.exchange(b"go")
    assert found.value.cause is Cause.MEMORY


@linux
def test_cpu_time_of_helpers_counts() -> None:
    working = child(WORKS, cpu_seconds=0.3, wall_seconds=60)
    with pytest.raises(Ended) as found:
        working.exchange(b"go")
    assert found.value.cause is Cause.CPU


@linux
def test_an_idle_child_is_read_without_threads_left_behind(piped: Sandbox) -> None:
    import threading

    before = threading.active_count()
    for _ in range(3):
        piped.start(Tier.PYTHON, Limits()).close()
    piped.close()
    assert threading.active_count() <= before


@linux
def test_the_judge_is_hidden_while_children_run(piped: Sandbox) -> None:
    from sparring.sandbox.box import kernel

    before = kernel.get_process(kernel.GET_DUMPABLE)
    piped.start(Tier.PYTHON, Limits()).close()
    during = kernel.get_process(kernel.GET_DUMPABLE)
    piped.close()
    assert (during, kernel.get_process(kernel.GET_DUMPABLE)) == (0, before)


@linux
def test_who_is_hidden_twice_is_shown_by_the_second() -> None:
    from sparring.sandbox.box import kernel

    before = kernel.get_process(kernel.GET_DUMPABLE)
    hidden.hide()
    hidden.hide()
    hidden.show()
    assert kernel.get_process(kernel.GET_DUMPABLE) == 0
    hidden.show()
    assert kernel.get_process(kernel.GET_DUMPABLE) == before


@linux
def test_a_child_ends_when_its_judge_is_killed() -> None:
    judge = """
import os, sys, time
from sparring.bank.kind import Tier
from sparring.sandbox import kin
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import Limits
from sparring.sandbox.open import open_at
sandbox = open_at(Isolation.PROCESS)
child = sandbox.start(Tier.PYTHON, Limits())
print(*kin.descendants(os.getpid()), flush=True)
time.sleep(100)
"""
    process = subprocess.Popen([sys.executable, "-c", judge], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    below = {int(word) for word in process.stdout.readline().split()}
    process.kill()
    process.communicate()
    assert below
    wait_for(lambda: not {pid for pid in below if Path(f"/proc/{pid}").exists() and _lives(pid)})


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@linux
def test_a_process_cannot_fake_its_memory_by_its_name(locked: Sandbox) -> None:
    source = """
import ctypes

ctypes.CDLL(None).prctl(15, b"VmHWM: 1 kB", 0, 0, 0)

def f(x):
    held = bytearray(b"x") * (60 << 20)
    return len(held)
"""
    faking = locked.start(Tier.PYTHON, Limits())
    load(faking, source)
    call(faking, 1)
    faking.close()
    assert (faking.peak_bytes() or 0) > 60 << 20


def test_descendants_are_found_whatever_their_session() -> None:
    if not hasattr(os, "setsid"):
        pytest.skip("there are no sessions here")
    code = "import os, time\nif os.fork() == 0: os.setsid()\ntime.sleep(60)"
    process = subprocess.Popen([sys.executable, "-S", "-c", code])
    found = wait_for(lambda: kin.descendants(process.pid))
    kin.end([*found, process.pid])
    process.wait()
    assert len(found) == 1
