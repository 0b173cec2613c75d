"""Landlock: what of the file system a learner's program may read and write."""

from __future__ import annotations

import os
import stat
import struct
from collections.abc import Iterable
from pathlib import Path

from sparring.sandbox.box import kernel

READ_FILE, READ_FOLDER = 1 << 2, 1 << 3
READ = READ_FILE | READ_FOLDER
WRITE_FILE, REMOVE_FOLDER, REMOVE_FILE, MAKE_FOLDER, MAKE_FILE = 1 << 1, 1 << 4, 1 << 5, 1 << 7, 1 << 8
MOVE, TRUNCATE, DEVICE_CONTROL = 1 << 13, 1 << 14, 1 << 15
WRITE = READ | WRITE_FILE | REMOVE_FOLDER | REMOVE_FILE | MAKE_FOLDER | MAKE_FILE | MOVE | TRUNCATE
FIRST_RIGHTS = (1 << 13) - 1


def rules(readable: Iterable[Path], *, writable: Iterable[Path]) -> int | None:
    """A set of rules as a descriptor, to be kept by `restrict`; None where the kernel has no Landlock."""
    version = kernel.landlock_version()
    if not version:
        return None
    handled = FIRST_RIGHTS
    for since, right in ((2, MOVE), (3, TRUNCATE), (5, DEVICE_CONTROL)):
        handled |= right if version >= since else 0
    network = 3 if version >= 4 else 0
    scopes = 3 if version >= 6 else 0  # signals and abstract sockets stay inside
    size = 8 if version < 4 else 16 if version < 6 else 24
    made = kernel.landlock_rules(struct.pack("<QQQ", handled, network, scopes)[:size])
    for paths, rights in ((readable, READ), (writable, WRITE)):
        for path in paths:
            _allow(made, path, rights & handled)
    return made


def _allow(made: int, path: Path, rights: int) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there cannot be read either
    try:
        on_folder = stat.S_ISDIR(os.fstat(fd).st_mode)
        kernel.landlock_allow(made, fd, rights if on_folder else rights & READ_FILE)
    finally:
        os.close(fd)
