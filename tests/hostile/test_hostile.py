"""Every hostile program gets the verdict that it declares, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sparring.sandbox.isolation import Isolation
from sparring.sandbox.levels import canary
from sparring.sandbox.open import open_at
from tests.hostile.program import programs

REPOSITORY = Path(__file__).parents[2]
KINDS = (
    *("resources", "reading", "cheating", "escape", "mistakes", "display", "growth"),
    *("flooding", "stalling", "breaking", "outlasting", "leaks"),
)
UNWALLED = "unwalled"
LONG = ("growth", "outlasting")
"""Kinds that take most of the time: each level once here, all of both as either user in `.ci/full`."""
ALONE = ("reading", "escape", "leaks")
"""Kinds that try what a level holds for an ordinary user in another way than for root."""
LOCKED = (Isolation.FULL, Isolation.RESTRICTED)


def faults(level: Isolation, kind: str, *flags: str) -> list[str]:
    wanted = ["--levels", level, "--kinds", kind, "--json", *flags]
    found = subprocess.run(
        [sys.executable, "-m", "tests.hostile.table", *wanted], cwd=REPOSITORY, capture_output=True, text=True
    )
    assert found.stdout, found.stderr
    outcomes = json.loads(found.stdout)
    assert outcomes
    return [
        f"{one['program']}: {'; '.join(one['faults'])} ({one['reason']})" for one in outcomes if one["faults"]
    ]


def skip_unless(level: Isolation) -> None:
    reason = canary(level, open_at)
    if reason is not None:
        pytest.skip(f"no isolation {level} here: {reason}")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("level", LOCKED)
def test_every_program_gets_its_verdict(level: Isolation, kind: str) -> None:
    skip_unless(level)
    if os.getuid() == 0 and level is Isolation.RESTRICTED and kind in LONG:
        pytest.skip("tried as an ordinary user")
    assert [] == faults(level, kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("level", LOCKED)
def test_every_program_gets_its_verdict_as_an_ordinary_user(level: Isolation, kind: str) -> None:
    if os.getuid() != 0:
        pytest.skip("this is an ordinary user already")
    if level is Isolation.FULL and kind not in ALONE:
        pytest.skip("tried as root; as an ordinary user in .ci/full")
    skip_unless(level)
    assert [] == faults(level, kind, "--ordinary")


@pytest.mark.parametrize(
    "kind", ["cheating", "mistakes", "display", "flooding", "stalling", "breaking", "outlasting"]
)
def test_cheating_loses_without_any_isolation(kind: str) -> None:
    assert [] == faults(Isolation.PROCESS, kind)


def test_a_program_without_walls_stays_alone() -> None:
    if canary(Isolation.RESTRICTED, open_at) is not None:
        pytest.skip("this kernel has no system-call filters")
    assert [] == faults(Isolation.PROCESS, UNWALLED)
    if os.getuid() == 0:
        assert [] == faults(Isolation.PROCESS, UNWALLED, "--ordinary")


def test_suite_is_large() -> None:
    found = programs()
    assert len(found) >= 200
    assert {*KINDS, UNWALLED} == {program.kind for program in found}
