"""kill -9 at a few random points; a thousand by `python -m tests.store.crash`."""

from __future__ import annotations

import random
import signal

import pytest

from tests.store.crash import crashes, faults

POINTS = 5


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing ends a process at once here")
def test_a_killed_writer_loses_nothing() -> None:
    found, promised = crashes(POINTS, random.Random())
    assert found == []
    assert promised >= 0


def test_what_is_missing_is_found() -> None:
    there = {"event": [], "kept": [], "draft": "", "half": ["x"], "integrity": "ok"}
    assert len(list(faults({"event": ["a"], "kept": [], "draft": ["000001.000001"]}, there))) == 3
