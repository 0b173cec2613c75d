"""Which isolation level is in force: the highest at which an honest submission passes."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from sparring.bank.kind import Tier
from sparring.bank.replace_file import replace_file
from sparring.sandbox.box import codec
from sparring.sandbox.box.calls import MACHINES
from sparring.sandbox.child import ChildDidNotStart, Ended, Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import Limits
from sparring.sandbox.own_code import digest_of

OpenAt = Callable[[Isolation], Sandbox]
REMEMBERED = "isolation.json"
CANARY = """
import os

def doubled(x):
    try:
        os.listdir("/etc")
    except OSError:
        return 2 * x
"""


def highest_level(open_at: OpenAt, cache: Path | None) -> Isolation:
    """Tries the levels from the top, once per kernel, Python and Sparring when there is a cache folder."""
    if not _has_tables():
        return Isolation.PROCESS
    known = _recalled(cache) if cache else None
    if known is not None:
        return known
    found = next(level for level in Isolation if canary(level, open_at) is None)
    if cache is not None:
        _remember(cache, found)
    return found


def canary(level: Isolation, open_at: OpenAt) -> str | None:
    """None when an honest submission passes at this level, else what went wrong."""
    if level is Isolation.PROCESS:
        return None
    if not _has_tables():
        return f"it needs Linux on {' or '.join(MACHINES)}"
    try:
        sandbox = open_at(level)
    except OSError as error:
        return str(error)
    try:
        child = sandbox.start(Tier.PYTHON, Limits(cpu_seconds=10, wall_seconds=30))
        child.exchange(codec.dumps({"do": "load", "source": CANARY, "entry": "doubled"}))
        call = {"do": "call", "on": 0, "name": "doubled", "arguments": [21], "keywords": {}, "back": False}
        answer = codec.loads(child.exchange(codec.dumps(call)))
        child.close()
    except (ChildDidNotStart, Ended, OSError, codec.BadData) as error:
        return str(error)
    finally:
        sandbox.close()
    return None if answer == {"ended": "value", "value": 42} else f"the sandbox is open: {answer}"


def _has_tables() -> bool:
    return sys.platform == "linux" and os.uname().machine in MACHINES


def forget_level(cache: Path) -> None:
    """Lets the levels be tried again: the system may have changed."""
    (cache / REMEMBERED).unlink(missing_ok=True)


def _here() -> list[str]:
    """What the level depends on, as far as it can be named."""
    return [*os.uname(), sys.version, sys.executable, str(os.getuid()), digest_of("sandbox/box")]


def _recalled(cache: Path) -> Isolation | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        known = json.loads((cache / REMEMBERED).read_text(encoding="utf-8"))
        if known["here"] == _here():
            return Isolation(known["level"])
    return None


def _remember(cache: Path, level: Isolation) -> None:
    text = json.dumps({"here": _here(), "level": level.value}, indent=1)
    with contextlib.suppress(OSError):  # a cache that cannot be written costs time, nothing else
        replace_file(cache / REMEMBERED, text)
