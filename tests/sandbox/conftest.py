"""A sandbox at every level that works here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sparring.sandbox.child import Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.levels import canary
from sparring.sandbox.open import open_at


@pytest.fixture(params=list(Isolation))
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """One of each level."""
    reason = canary(request.param, open_at)
    if reason is not None:
        pytest.skip(f"no isolation {request.param} here: {reason}")
    opened = open_at(request.param)
    yield opened
    opened.close()


@pytest.fixture
def locked() -> Iterator[Sandbox]:
    """The highest level that forks from a zygote."""
    for level in (Isolation.FULL, Isolation.RESTRICTED):
        if canary(level, open_at) is None:
            opened = open_at(level)
            yield opened
            opened.close()
            return
    pytest.skip("neither full nor restricted works here")
