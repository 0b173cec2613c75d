"""The simulated month of `benchmarks/month.py`, cut short: what it promises holds, or it would say so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def ran(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "month.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT)


def test_a_week_of_one_role_keeps_all_promises() -> None:
    found = ran("--days", "7", "--roles", "ml-engineer")
    assert found.returncode == 0, found.stdout + found.stderr
    assert "all promises hold" in found.stdout


def test_days_too_short_for_programs_break_a_promise() -> None:
    found = ran("--days", "21", "--minutes", "2", "--roles", "ml-engineer")
    assert found.returncode == 1, found.stdout + found.stderr
    assert "promises broken" in found.stdout
