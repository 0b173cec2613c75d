"""The level in force is the highest that an honest submission passes, found out once."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sparring.bank.kind import Tier
from sparring.errors import JudgeFailed
from sparring.sandbox.child import Child, ChildDidNotStart, Sandbox
from sparring.sandbox.isolation import NOT_PROTECTED, Isolation
from sparring.sandbox.levels import REMEMBERED, canary, forget_level, highest_level
from sparring.sandbox.limits import Limits
from sparring.sandbox.open import FORCED, open_at, open_sandbox


class Broken:
    """A sandbox of a system that lets everything begin and nothing end."""

    isolation = Isolation.FULL

    def start(self, tier: Tier, limits: Limits) -> Child:
        del tier, limits
        raise ChildDidNotStart("mount: Permission denied")

    def warm(self, tier: Tier) -> None: ...

    def close(self) -> None: ...


def only(*working: Isolation) -> tuple[list[Isolation], object]:
    tried: list[Isolation] = []

    def opener(level: Isolation) -> Sandbox:
        tried.append(level)
        return open_at(Isolation.PROCESS) if level in working else Broken()

    return tried, opener


def test_level_falls_until_the_canary_passes() -> None:
    tried, opener = only()
    assert highest_level(opener, None) is Isolation.PROCESS  # type: ignore[arg-type]
    assert tried == [Isolation.FULL, Isolation.RESTRICTED]


def test_canary_tells_why_it_died() -> None:
    assert canary(Isolation.FULL, lambda _: Broken()) == "mount: Permission denied"


def test_a_sandbox_that_shows_the_machine_fails_the_canary() -> None:
    reason = canary(Isolation.FULL, lambda _: open_at(Isolation.PROCESS))
    assert reason is not None
    assert "open" in reason


def test_level_is_found_out_once(tmp_path: Path) -> None:
    first, opener = only()
    highest_level(opener, tmp_path)  # type: ignore[arg-type]
    again, opener = only()
    assert highest_level(opener, tmp_path) is Isolation.PROCESS  # type: ignore[arg-type]
    assert (len(first), again) == (2, [])


def test_another_kernel_or_python_is_tried_anew(tmp_path: Path) -> None:
    _, opener = only()
    highest_level(opener, tmp_path)  # type: ignore[arg-type]
    path = tmp_path / REMEMBERED
    known = json.loads(path.read_text())
    path.write_text(json.dumps(known | {"here": ["another", "machine"]}))
    again, opener = only()
    highest_level(opener, tmp_path)  # type: ignore[arg-type]
    assert again == [Isolation.FULL, Isolation.RESTRICTED]


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"here": 1, "level": "none"}'])
def test_a_broken_memory_is_no_memory(tmp_path: Path, content: str) -> None:
    (tmp_path / REMEMBERED).write_text(content)
    again, opener = only()
    highest_level(opener, tmp_path)  # type: ignore[arg-type]
    assert again


def test_forgetting_makes_it_try_again(tmp_path: Path) -> None:
    _, opener = only()
    highest_level(opener, tmp_path)  # type: ignore[arg-type]
    forget_level(tmp_path)
    forget_level(tmp_path)
    again, opener = only()
    highest_level(opener, tmp_path)  # type: ignore[arg-type]
    assert again


@pytest.mark.parametrize("level", list(Isolation))
def test_the_environment_may_want_a_level(level: Isolation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FORCED, level)
    sandbox = open_sandbox()
    sandbox.close()
    assert sandbox.isolation is level


def test_a_level_that_does_not_exist_is_an_error_that_names_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(FORCED, "none")
    with pytest.raises(JudgeFailed, match="full, restricted, process"):
        open_sandbox()


def test_every_level_says_what_it_does_not_protect() -> None:
    assert set(NOT_PROTECTED) == set(Isolation)


def has_namespaces() -> bool:
    unshare = shutil.which("unshare") if sys.platform == "linux" else None
    wanted = [
        unshare or "",
        "--user",
        "--map-root-user",
        "--net",
        "--pid",
        "--mount",
        "--ipc",
        "--uts",
        "--fork",
    ]
    return unshare is not None and subprocess.run([*wanted, "true"], capture_output=True).returncode == 0


def test_where_there_are_namespaces_the_highest_level_works() -> None:
    if not has_namespaces():
        pytest.skip("namespaces are not to be had here")
    assert canary(Isolation.FULL, open_at) is None
