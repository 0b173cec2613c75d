"""Events of random Unicode are written and read; `.ci/full` does it with a million."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


def test_events_of_random_unicode_come_back_as_they_were() -> None:
    wanted = ["--events", "3000", "--seed", "5"]
    found = subprocess.run(
        [sys.executable, "-m", "tests.store.unicode_events", *wanted],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert found.stdout == "3000 events, 3 of them in the store, 0 faults\n", found.stderr
