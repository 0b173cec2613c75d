"""The empty folder in which a program at level `process` starts, and that goes when the program is gone."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from pathlib import Path

PATIENCE_SECONDS = 0.5
WAYS = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)


class OwnFolder:
    """A temporary folder for one program; whatever it holds, removing it costs little of the judge's time."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="sparring-"))

    def remove(self, patience: float = PATIENCE_SECONDS) -> bool:
        """Removes it with all that it holds; False where that takes longer, or the system refuses."""
        with contextlib.suppress(OSError):
            self.path.rmdir()  # nearly every program leaves nothing
            return True
        with contextlib.suppress(OSError, RecursionError):
            if shutil.rmtree.avoids_symlink_attacks:
                self.path.chmod(0o700)
                _Emptying(self.path).run(time.monotonic() + patience)
                self.path.rmdir()
            else:
                shutil.rmtree(self.path)
        return not self.path.exists()


class _Emptying:
    """Removes everything in a folder, however deep, with one folder open at a time and no path but a name."""

    def __init__(self, folder: Path) -> None:
        self._fd = os.open(folder, WAYS)
        self._above: list[tuple[str, os.stat_result]] = []

    def run(self, until: float) -> None:
        """Goes on until all is gone or time is up."""
        try:
            while time.monotonic() < until:
                inner = self._first_folder(until)
                if inner is not None:
                    self._go_into(inner)
                elif self._above:
                    self._go_back()
                else:
                    return
        finally:
            os.close(self._fd)

    def _first_folder(self, until: float) -> str | None:
        """Removes what is no folder until one is met."""
        with os.scandir(self._fd) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    return entry.name
                os.unlink(entry.name, dir_fd=self._fd)
                if time.monotonic() > until:
                    break
        return None

    def _go_into(self, name: str) -> None:
        self._above.append((name, os.fstat(self._fd)))
        os.chmod(name, 0o700, dir_fd=self._fd)
        self._move(name)

    def _go_back(self) -> None:
        name, parent = self._above.pop()
        self._move("..")
        if not os.path.samestat(os.fstat(self._fd), parent):
            raise OSError("somebody moved what is being removed: what is there now is not ours")
        os.rmdir(name, dir_fd=self._fd)

    def _move(self, name: str) -> None:
        there = os.open(name, WAYS, dir_fd=self._fd)
        os.close(self._fd)
        self._fd = there
