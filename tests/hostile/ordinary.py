"""Turns a root process into an ordinary user's, for good, with Python and the package still within reach."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import sparring
from sparring.sandbox.box import kernel

UID = 54_321
SEARCH = 0o005


def become_ordinary() -> None:
    """Gives up root; folders that only root may pass are covered, in a mount namespace of this process."""
    kernel.unshare(kernel.NEW_MOUNTS)
    kernel.mount(None, "/", None, kernel.RECURSIVE | kernel.PRIVATE)
    for path in _needed():
        _open_way_to(path)
    os.setgroups([])
    os.setresgid(UID, UID, UID)
    os.setresuid(UID, UID, UID)


def _needed() -> list[Path]:
    source = Path(sparring.__file__).parent.parent
    tests = Path(__file__).parents[2]
    return [Path(sys.base_prefix), Path(sys.prefix), source, tests]


def _open_way_to(path: Path) -> None:
    closed = [folder for folder in reversed(path.parents) if folder.stat().st_mode & SEARCH != SEARCH]
    for folder in closed:
        child = path.relative_to(folder).parts[0]
        fd = os.open(folder / child, os.O_PATH)
        kernel.mount("way", str(folder), "tmpfs", kernel.NO_SUID, "size=64k,mode=755")
        (folder / child).mkdir()
        kernel.mount(f"/proc/self/fd/{fd}", str(folder / child), None, kernel.BIND | kernel.RECURSIVE)
        os.close(fd)
