"""Programs on a disk that takes no more, or in a folder that cannot be written to."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
FULL = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
os.execv(sys.argv[2], sys.argv[2:])
"""
READ_ONLY = """
import os, sys
from sparring.sandbox.box import kernel
folder = sys.argv[1]
if os.getuid() == 0:  # nothing else is read-only for root
    kernel.unshare(kernel.NEW_MOUNTS)
    kernel.mount(None, "/", None, kernel.RECURSIVE | kernel.PRIVATE)
    kernel.mount(folder, folder, None, kernel.BIND)
    kernel.mount(None, folder, None, kernel.REMOUNT | kernel.BIND | kernel.READ_ONLY)
else:
    os.chmod(folder, 0o500)
os.execv(sys.argv[2], sys.argv[2:])
"""


def on_full_disk(file_bytes: int, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs Python with these words where no file may grow beyond so many bytes."""
    if sys.platform == "win32":
        pytest.skip("there is no limit for files here")
    return _run(FULL, str(file_bytes), words, variables)


def in_read_only(folder: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs Python with these words where nothing below a folder can be written."""
    if sys.platform == "win32":
        pytest.skip("folders are not made read-only like this here")
    try:
        return _run(READ_ONLY, str(folder), words, variables)
    finally:
        folder.chmod(0o700)


def _run(
    start: str, what: str, words: tuple[str, ...], variables: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", start, what, sys.executable, *words],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        env={**os.environ, **variables},
    )
