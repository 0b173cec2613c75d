"""Ctrl-C at any time leaves no process behind and no half-written file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sparring.sandbox.isolation import Isolation
from sparring.sandbox.levels import canary
from sparring.sandbox.open import FORCED, open_at
from tests.hostile.suite import calm_again, descendants

REPOSITORY = Path(__file__).parents[2]
LOOP = "def roc_auc(labels, scores):\n    while True:\n        pass\n"
SUBREAPER = 36
RUN = """
import ctypes, os, signal, subprocess, sys, time

ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # whatever is orphaned becomes a child of this process
signal.signal(signal.SIGINT, signal.SIG_IGN)
moment, sent = float(sys.argv[1]), int(sys.argv[2])
ready = lambda: signal.signal(signal.SIGINT, signal.default_int_handler)
spar = subprocess.Popen(sys.argv[3:], start_new_session=True, preexec_fn=ready)
time.sleep(moment)
os.killpg(spar.pid, sent)
spar.wait(30)
until = time.monotonic() + 15
while time.monotonic() < until:
    try:
        if os.waitpid(-1, os.WNOHANG)[0] == 0:
            time.sleep(0.01)
    except ChildProcessError:
        sys.exit(0)
sys.exit("a process is left: " + os.popen("ps -ef").read())
"""


def assert_nothing_is_left(tmp_path: Path, level: Isolation, moment: float, sent: int) -> None:
    reason = canary(level, open_at)
    if reason is not None:
        pytest.skip(f"no isolation {level} here: {reason}")
    program = tmp_path / "loop.py"
    program.write_text(LOOP)
    spar = [sys.executable, "-m", "sparring", "try", "roc-auc", str(program)]
    environment = os.environ | {FORCED: level, "SPARRING_HOME": str(tmp_path / "home")}
    found = subprocess.run(
        [sys.executable, "-c", RUN, str(moment), str(sent), *spar],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        env=environment,
        timeout=120,
    )
    assert found.returncode == 0, found.stderr
    for path in (tmp_path / "home").rglob("*"):
        assert not path.name.endswith(".part")
        if path.suffix == ".json":
            json.loads(path.read_text())


@pytest.mark.parametrize("moment", [0.05, 0.12, 0.2, 0.3, 0.5, 0.9, 1.5])
@pytest.mark.parametrize("level", list(Isolation))
def test_ctrl_c_ends_everything(tmp_path: Path, level: Isolation, moment: float) -> None:
    assert_nothing_is_left(tmp_path, level, moment, signal.SIGINT)


@pytest.mark.parametrize("level", list(Isolation))
def test_a_judge_that_is_killed_takes_its_children_along(tmp_path: Path, level: Isolation) -> None:
    assert_nothing_is_left(tmp_path, level, 1.5, signal.SIGKILL)


def test_a_judge_that_is_killed_while_it_starts_leaves_nothing(locked: object) -> None:
    calm = len(descendants())
    start = "from sparring.sandbox.open import *; open_at(Isolation.RESTRICTED).warm(Tier.SCIPY); input()"
    judge = subprocess.Popen([sys.executable, "-c", start], stdin=subprocess.PIPE)
    time.sleep(0.4)
    judge.kill()
    judge.communicate()
    assert calm_again(calm)
