"""What a program started is found while it comes and goes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sparring.sandbox import kin


@pytest.mark.skipif(not kin.HAS_PROC, reason="processes are read from /proc on Linux only")
def test_processes_that_end_while_they_are_counted_are_no_error() -> None:
    crowd = "import subprocess\nfor _ in range(60):\n    subprocess.run('true & true & wait', shell=True)\n"
    with subprocess.Popen([sys.executable, "-c", crowd]) as process:
        seen = 0
        while process.poll() is None:
            seen += len(kin.descendants(process.pid))
    assert seen
    assert kin.descendants(process.pid) == []
