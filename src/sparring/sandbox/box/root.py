"""A private root for a zygote and its children: it shows only what is needed, unwritable."""

from __future__ import annotations

import os
from pathlib import Path

from sparring.sandbox.box import kernel
from sparring.sandbox.box.needs import LEFT_OUT, Needs

OWN = Path("/home/box")  # every child mounts its own empty file system here
OLD, NEW = Path("/old"), Path("/new")
BARE = kernel.NO_SUID | kernel.NO_DEVICES
PLACE = Path("/proc")  # exists everywhere, holds nothing that is needed; covered in our namespace only


def build_root(needed: Needs) -> None:
    """Changes the root of this mount namespace, for good; absolute paths stay what they were."""
    _leave_old_root()
    _show(needed)
    _in(NEW, OWN).mkdir(parents=True)
    os.chdir(NEW)
    kernel.pivot_root(".", ".")
    kernel.unmount(".")
    os.chdir("/")
    kernel.mount(None, "/", None, kernel.REMOUNT | kernel.BIND | kernel.READ_ONLY | BARE)


def _leave_old_root() -> None:
    """The first of two pivots: binds must come from a tree that the new root is not part of."""
    kernel.mount(None, "/", None, kernel.RECURSIVE | kernel.PRIVATE)
    kernel.mount("root", str(PLACE), "tmpfs", BARE, "size=1m")
    _in(PLACE, OLD).mkdir()
    _in(PLACE, NEW).mkdir()
    kernel.pivot_root(str(PLACE), str(_in(PLACE, OLD)))
    os.chdir("/")
    kernel.mount("new", str(NEW), "tmpfs", BARE, "size=1m")


def _show(needed: Needs) -> None:
    for folder in needed.folders:
        _show_one(folder)
    left_out = [_in(NEW, folder) / name for folder in needed.folders for name in LEFT_OUT]
    covers = [str(path) for path in left_out if path.is_dir()]
    for cover in covers:
        kernel.mount("nothing", cover, "tmpfs", BARE, "size=64k,mode=755")
    for path in (*needed.packages, *needed.libraries):
        _show_one(path)
    for cover in covers:
        kernel.mount(None, cover, None, kernel.REMOUNT | kernel.BIND | kernel.READ_ONLY | BARE)


def _show_one(path: Path) -> None:
    source, target = _in(OLD, path), _in(NEW, path)
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()  # a bind needs something to cover
    kernel.bind_read_only(str(source), str(target))


def _in(root: Path, path: Path) -> Path:
    return root / path.relative_to("/")
