"""The one place that starts processes for learners' programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import sparring
from sparring.bank.question import Tier
from sparring.judge.child import Child, Sandbox
from sparring.judge.isolation import Isolation
from sparring.judge.limits import Limits
from sparring.judge.pipes import PipedChild

PRELOADED = {
    Tier.PYTHON: (),
    Tier.NUMPY: ("numpy", "numpy.random", "numpy.linalg", "numpy.fft", "numpy.polynomial"),
    Tier.SCIPY: ("numpy", "numpy.random", "scipy.linalg", "scipy.optimize", "scipy.special", "scipy.stats"),
}
ALLOWED = {Tier.PYTHON: [], Tier.NUMPY: ["numpy"], Tier.SCIPY: ["numpy", "scipy"]}
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG", "LC_ALL")
ROOT = str(Path(sparring.__file__).parent.parent)


def open_sandbox(isolation: Isolation | None = None) -> Sandbox:
    """A sandbox at the wanted level, or at the highest that works here."""
    match isolation:
        case _:
            return PipedSandbox()


class PipedSandbox:
    """Level `process`: one interpreter per child, started ahead by one per tier once a tier is in use."""

    isolation = Isolation.PROCESS

    def __init__(self) -> None:
        self._ahead: dict[tuple[Tier, Limits], PipedChild] = {}

    def start(self, tier: Tier, limits: Limits) -> Child:
        child = self._ahead.pop((tier, limits), None) or _spawn(tier, limits)
        self._ahead[tier, limits] = _spawn(tier, limits)
        child.wait_until_ready()
        return child

    def close(self) -> None:
        while self._ahead:
            self._ahead.popitem()[1].close()


def _spawn(tier: Tier, limits: Limits) -> PipedChild:
    settings = {
        "root": ROOT,
        "preload": PRELOADED[tier],
        "allowed": ALLOWED[tier],
        "memory_bytes": limits.memory_bytes,
        "file_bytes": limits.file_bytes,
    }
    start = f"import sys; sys.path.insert(0, {ROOT!r}); from sparring.judge.box.piped import main; main()"
    bare = ["-S"] if tier is Tier.PYTHON else []
    process = subprocess.Popen(
        [sys.executable, "-I", *bare, "-c", start, json.dumps(settings)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={name: os.environ[name] for name in KEPT if name in os.environ} | ONE_THREAD,
        start_new_session=sys.platform != "win32",
    )
    return PipedChild(process, limits)
