"""The simulated month of `benchmarks/month.py`, cut short: what it promises holds, or it would say so."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from sparring.bank.index.open import open_index
from sparring.bank.kind import Role

ROOT = Path(__file__).parents[1]


def ran(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "month.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT)


def test_a_week_of_one_role_keeps_all_promises() -> None:
    found = ran("--days", "7", "--roles", "ml-engineer")
    assert found.returncode == 0, found.stdout + found.stderr
    assert "all promises hold" in found.stdout


def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("month", ROOT / "benchmarks" / "month.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = found  # where its data classes look their own module up
    spec.loader.exec_module(found)
    return found


def test_a_month_without_programs_breaks_promises(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    month = benchmark()

    assert (
        month.show(month.Month(Role.ML_ENGINEER, 21, 40), open_index(ROOT / "questions", tmp_path)) is False
    )

    told = capsys.readouterr().out
    assert "only 0 programs" in told
    assert "promises broken" in told
