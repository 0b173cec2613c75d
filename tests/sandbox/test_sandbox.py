"""What every level owes a submission, whatever its walls are made of."""

from __future__ import annotations

import os
import platform
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pytest

from sparring.bank.kind import Tier
from sparring.sandbox.box import codec
from sparring.sandbox.child import Cause, Child, ChildDidNotStart, Ended, Sandbox
from sparring.sandbox.limits import MEGABYTE, STANDARD
from sparring.sandbox.open import ForkingSandbox, open_sandbox
from tests.hostile.suite import calm_again, childless, children, descendants, living

T = TypeVar("T")
BLAS = np.show_config(mode="dicts")["Build Dependencies"]["blas"]["name"]
SHORT = replace(STANDARD, cpu_seconds=0.5, wall_seconds=5.0, output_bytes=MEGABYTE // 4)


def load(child: Child, source: str, entry: str = "f") -> Any:
    return codec.loads(child.exchange(codec.dumps({"do": "load", "source": source, "entry": entry})))


def call(child: Child, *arguments: object) -> Any:
    request = {
        "do": "call",
        "on": 0,
        "name": "f",
        "arguments": list(arguments),
        "keywords": {},
        "back": False,
    }
    return codec.loads(child.exchange(codec.dumps(request)))


def kill(pids: set[int]) -> None:
    """Kills them all and waits until they are gone, in whatever order: one may take another along."""
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    wait_for(lambda: not pids & living())


def wait_for(condition: Callable[[], T], seconds: float = 20.0) -> T:
    """Waits until something is so, and gives it; a machine may be busy."""
    until = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < until, "it did not come to pass"
        time.sleep(0.01)
    return found


def descriptors() -> int:
    """How many files, sockets and pipes this process holds open."""
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.parametrize("tier", list(Tier))
def test_a_program_answers(sandbox: Sandbox, tier: Tier) -> None:
    child = sandbox.start(tier, STANDARD)
    assert load(child, "def f(x):\n    return 2 * x\n")["ended"] == "value"
    assert call(child, 21) == {"ended": "value", "value": 42}
    child.close()


def test_a_large_array_goes_there_and_back(sandbox: Sandbox) -> None:
    child = sandbox.start(Tier.NUMPY, STANDARD)
    load(child, "def f(x):\n    return x + 1\n")
    sent = np.arange(1_000_000, dtype=float)
    assert (call(child, sent)["value"] == sent + 1).all()
    child.close()


def rounded() -> list[float]:
    """A product of matrices to the last bit, from a child of a new sandbox."""
    opened = open_sandbox()
    child = opened.start(Tier.NUMPY, STANDARD)
    load(child, "import numpy as np\n\ndef f(X):\n    return (X @ X.T).ravel().tolist()\n")
    found: list[float] = call(child, np.random.default_rng(0).standard_normal((30, 8)))["value"]
    child.close()
    opened.close()
    return found


@pytest.mark.skipif(platform.machine() != "x86_64" or "openblas" not in BLAS, reason="not OpenBLAS on x86-64")
def test_the_processor_that_openblas_is_told_of_counts_in_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Prescott")
    prescott = rounded()
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Nehalem")
    nehalem = rounded()
    assert nehalem != prescott
    assert nehalem == pytest.approx(prescott, abs=1e-12)


def test_what_it_prints_is_kept(sandbox: Sandbox) -> None:
    child = sandbox.start(Tier.PYTHON, SHORT)
    load(child, "import sys\n\ndef f(x):\n    print('out')\n    print('err', file=sys.stderr)\n")
    call(child, 1)
    child.close()
    assert child.output() == "out\nerr\n"


def test_what_it_prints_before_the_end_is_kept(sandbox: Sandbox) -> None:
    child = sandbox.start(Tier.PYTHON, SHORT)
    load(child, "import os\n\ndef f(x):\n    print('last words', flush=True)\n    os._exit(3)\n")
    with pytest.raises(Ended, match="status 3") as found:
        call(child, 1)
    assert (found.value.cause, child.output()) == (Cause.EXIT, "last words\n")


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("while True: pass", Cause.CPU),
        ("while True: print('x' * 1000)", Cause.OUTPUT),
        ("return [0.5] * 3_000_000", Cause.FRAME),
        ("__import__('ctypes').string_at(0)", Cause.SIGNAL),
    ],
)
def test_why_it_ended_is_told(sandbox: Sandbox, body: str, cause: Cause) -> None:
    child = sandbox.start(Tier.PYTHON, SHORT)
    load(child, f"def f(x):\n    {body}\n")
    with pytest.raises(Ended) as found:
        call(child, 1)
    assert found.value.cause is cause
    with pytest.raises(Ended):
        call(child, 1)


def test_a_sleeper_is_ended_by_the_wall_clock(sandbox: Sandbox) -> None:
    child = sandbox.start(Tier.PYTHON, replace(SHORT, wall_seconds=0.5))
    load(child, "import time\n\ndef f(x):\n    time.sleep(1000)\n")
    with pytest.raises(Ended) as found:
        call(child, 1)
    assert found.value.cause is Cause.WALL


def test_memory_is_limited(sandbox: Sandbox) -> None:
    child = sandbox.start(Tier.PYTHON, SHORT)
    load(child, "def f(x):\n    return len(bytes(10 << 30))\n")
    assert call(child, 1) == {"ended": "memory"}
    child.close()


def test_cpu_time_and_memory_are_measured(sandbox: Sandbox) -> None:
    child = sandbox.start(Tier.PYTHON, STANDARD)
    load(child, "def f(x):\n    held = bytearray(50 << 20)\n    return sum(range(10**6))\n")
    before = child.cpu_seconds()
    call(child, 1)
    assert child.cpu_seconds() > before
    child.close()
    assert (child.peak_bytes() or 0) > 50 << 20


def test_children_share_nothing(sandbox: Sandbox) -> None:
    first, second = sandbox.start(Tier.PYTHON, STANDARD), sandbox.start(Tier.PYTHON, STANDARD)
    source = "import sys\n\ndef f(x):\n    sys.left = getattr(sys, 'left', 0) + 1\n    return sys.left\n"
    for child in (first, second):
        load(child, source)
    assert [call(child, 1)["value"] for child in (first, second)] == [1, 1]
    for child in (first, second):
        child.close()
        child.close()


def test_libraries_that_a_tier_lacks_are_not_importable(sandbox: Sandbox) -> None:
    child = sandbox.start(Tier.PYTHON, STANDARD)
    load(child, "import importlib\n\ndef f(x):\n    importlib.import_module(x)\n")
    assert "does not allow 'numpy'" in call(child, "numpy")["message"]
    assert call(child, "decimal")["ended"] == "value"
    child.close()


def test_blas_has_one_thread(locked: Sandbox) -> None:
    child = locked.start(Tier.NUMPY, STANDARD)
    source = """
import os
import threading
import numpy as np

def f(x):
    np.ones((300, 300)) @ np.ones((300, 300))
    return len(os.sched_getaffinity(0)) and threading.active_count()
"""
    load(child, source)
    assert call(child, 1)["value"] == 1
    child.close()


def test_closing_leaves_no_process(sandbox: Sandbox) -> None:
    before = descendants()
    child = sandbox.start(Tier.PYTHON, STANDARD)
    load(child, "def f(x):\n    while True: pass\n")
    child.close()
    sandbox.close()
    wait_for(lambda: not descendants() - before)


def test_a_zygote_that_was_killed_is_replaced(locked: Sandbox) -> None:
    assert isinstance(locked, ForkingSandbox)
    locked.start(Tier.PYTHON, STANDARD).close()
    kill(descendants())
    child = locked.start(Tier.PYTHON, STANDARD)
    assert load(child, "def f(x):\n    return x\n")["ended"] == "value"
    child.close()


def test_an_idle_zygote_ends_itself_and_comes_back(locked: Sandbox) -> None:
    before = descendants()
    sandbox = ForkingSandbox(locked.isolation, idle_seconds=0.05)
    sandbox.start(Tier.PYTHON, STANDARD).close()
    wait_for(lambda: not descendants() - before)
    sandbox.start(Tier.PYTHON, STANDARD).close()
    sandbox.close()


def test_a_busy_zygote_does_not_end_itself(locked: Sandbox) -> None:
    sandbox = ForkingSandbox(locked.isolation, idle_seconds=0.05)
    child = sandbox.start(Tier.PYTHON, STANDARD)
    load(child, "def f(x):\n    return x\n")
    time.sleep(0.3)
    assert call(child, 1)["value"] == 1
    child.close()
    sandbox.close()


@pytest.mark.parametrize("tier", list(Tier))
def test_a_zygote_that_rested_serves_on(locked: Sandbox, tier: Tier) -> None:
    sandbox = ForkingSandbox(locked.isolation)
    sandbox.start(tier, STANDARD).close()
    zygote = sandbox.warm(tier)
    time.sleep(0.3)  # its moment of rest, in which it makes the later children cheaper
    child = sandbox.start(tier, STANDARD)
    load(child, "def f(x):\n    return x\n")
    assert call(child, 1)["value"] == 1
    child.close()
    assert sandbox.warm(tier) is zygote
    sandbox.close()


def test_a_closed_sandbox_starts_nothing(sandbox: Sandbox) -> None:
    sandbox.close()
    with pytest.raises(ChildDidNotStart, match="closed"):
        sandbox.start(Tier.PYTHON, STANDARD)


def test_children_made_ahead_answer_like_others(locked: Sandbox) -> None:
    for number in range(12):
        child = locked.start(Tier.PYTHON, STANDARD)
        load(child, "import sys\n\ndef f(x):\n    sys.left = getattr(sys, 'left', x)\n    return sys.left\n")
        assert call(child, number)["value"] == number
        child.close()


def test_an_idle_zygote_with_a_child_made_ahead_ends_itself(locked: Sandbox) -> None:
    calm = len(descendants())
    sandbox = ForkingSandbox(locked.isolation, idle_seconds=0.2)
    for _ in range(8):
        sandbox.start(Tier.PYTHON, STANDARD).close()
    assert calm_again(calm)
    child = sandbox.start(Tier.PYTHON, STANDARD)
    assert load(child, "def f(x):\n    return x\n")["ended"] == "value"
    child.close()
    sandbox.close()
    assert calm_again(calm)


def test_a_child_made_ahead_that_died_is_replaced(locked: Sandbox) -> None:
    for _ in range(8):
        locked.start(Tier.PYTHON, STANDARD).close()
    ahead = wait_for(lambda: childless() - children())
    kill(ahead)
    child = locked.start(Tier.PYTHON, STANDARD)
    assert load(child, "def f(x):\n    return x\n")["ended"] == "value"
    child.close()


def test_a_zygote_that_dies_while_it_starts_costs_no_descriptor(
    locked: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(8):
        locked.start(Tier.PYTHON, STANDARD).close()
    locked.start(Tier.PYTHON, STANDARD).close()
    before = descriptors()
    kill(descendants())
    monkeypatch.setattr("sparring.sandbox.open._command", lambda *_: [sys.executable, "-c", "pass"])
    for _ in range(3):
        with pytest.raises(ChildDidNotStart, match="died"):
            locked.start(Tier.PYTHON, STANDARD)
    assert descriptors() <= before
    monkeypatch.undo()
    locked.start(Tier.PYTHON, STANDARD).close()


def test_children_that_were_ended_are_let_go(locked: Sandbox) -> None:
    before = descriptors()
    for _ in range(40):
        child = locked.start(Tier.PYTHON, STANDARD)
        load(child, "def f(x):\n    while True: pass\n")
        child.close()
    assert descriptors() < before + 30
    wait_for(lambda: len(childless() - children()) <= 1)
