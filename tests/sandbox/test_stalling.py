"""A program cannot keep the judge busy, nor fill its memory, by the way in which it sends."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from sparring.bank.kind import Tier
from sparring.sandbox.child import Ended, Sandbox
from sparring.sandbox.limits import STANDARD
from sparring.sandbox.pace import FREE, Pace
from tests.sandbox.test_sandbox import call, load

SHORT = replace(STANDARD, cpu_seconds=1.0, wall_seconds=2.0)
WRITE = """
import os

def write(content):
    try:
        os.write(4, content)  # the line to the judge at level process
    except OSError:
        os.write(3, content)

"""
PATIENT = {
    "closed output": "import os, time\n\ndef f(x):\n    os.close(1)\n    os.close(2)\n    time.sleep(60)\n",
    "crumbs of output": "import os\n\ndef f(x):\n    while True:\n        os.write(2, b'.')\n",
    "crumbs of an answer": WRITE
    + "def f(x):\n    write(bytes([0, 0, 112, 0]))\n    while True:\n        write(b'.')\n",
}


SHARES = {"closed output": 0.05, "crumbs of output": 0.2, "crumbs of an answer": 0.2}


@pytest.mark.parametrize("way", PATIENT)
def test_waiting_for_a_program_costs_the_judge_next_to_nothing(sandbox: Sandbox, way: str) -> None:
    child = sandbox.start(Tier.PYTHON, SHORT)
    load(child, PATIENT[way])
    started, waited = time.process_time(), time.monotonic()
    with suppress(Ended):
        call(child, 1)
    spent, waited = time.process_time() - started, time.monotonic() - waited
    child.close()
    assert spent < SHARES[way] * waited


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_answers_that_nobody_asked_for_fill_no_memory(sandbox: Sandbox) -> None:
    flood = (
        WRITE + "def f(x):\n    for _ in range(64):\n        write(bytes([0, 0, 16, 0]) + bytes(1 << 20))\n"
    )
    child = sandbox.start(Tier.PYTHON, SHORT)
    load(child, flood)
    before = resident()
    with suppress(Ended, Exception):
        call(child, 1)
    time.sleep(0.3)
    grown = resident() - before
    child.close()
    assert grown < 16 << 20


def resident() -> int:
    """Bytes of memory that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def test_some_crumbs_are_free_and_pieces_of_a_size_always() -> None:
    pace = Pace()
    started = time.monotonic()
    for _ in range(1000):
        pace.after(1 << 16)
    for _ in range(FREE):
        pace.after(1)
    assert pace.crumbs == FREE
    free = time.monotonic() - started
    for _ in range(FREE):
        pace.after(1)
    assert time.monotonic() - started - free >= 0.1
