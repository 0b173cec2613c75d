"""Level `process` needs nothing that Windows lacks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
BLOCK = """
import os
import sys

for name in ("resource", "fcntl"):
    sys.modules[name] = None
for name in ("fork", "forkpty", "wait4", "getuid", "pidfd_open"):
    delattr(os, name)
"""
USE = """
from pathlib import Path
from sparring.bank.reading.load import load_question
from sparring.sandbox.isolation import Isolation
from sparring.judge.judge import Judge
from sparring.sandbox.open import open_sandbox

bank = Path("tests/hostile/questions")
question = load_question(bank / "testing/centered/README.md", bank)
sandbox = open_sandbox(Isolation.PROCESS)
judge = Judge(sandbox)
for source in (question.coding.reference, "def centered(X):\\n    return X\\n", "while True: print()"):
    print(judge.judge(question, source).verdict)
sandbox.close()
"""


def test_judging_without_fork_resource_and_fcntl() -> None:
    found = subprocess.run(
        [sys.executable, "-c", BLOCK + USE], capture_output=True, text=True, cwd=REPOSITORY
    )
    assert found.stderr == ""
    assert found.stdout.split() == ["passed", "wrong", "too_big"]
