"""The append-only files that events go to before anything else: one per month, one JSON line per event."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sparring.errors import NotRecorded
from sparring.inbox.event import Event
from sparring.inbox.lines import read_lines


@dataclass(frozen=True, slots=True)
class Inbox:
    """The inbox below a data folder; created by the first event."""

    data: Path

    @property
    def folder(self) -> Path:
        return self.data / "inbox"

    def append(self, event: Event) -> None:
        """Adds an event in one write, so that it is there whole or not at all; `NotRecorded` says why not."""
        path = self.folder / f"{event.at[:7]}.jsonl"
        with _told(path):
            self.folder.mkdir(parents=True, exist_ok=True)
            mend = "\n" if _is_torn(path) else ""
            _append(path, f"{mend}{event.to_line()}\n".encode())

    def events(self) -> Iterator[Event]:
        """All events, oldest month first; what cannot be read is passed over; `spar log --check` tells."""
        for path in self.files():
            for line in read_lines(path.read_bytes()):
                if line.event is not None:
                    yield line.event

    def files(self) -> list[Path]:
        """The files that hold events, oldest month first."""
        return sorted(self.folder.glob("*.jsonl"))

    def device(self) -> str:
        """The random name of this installation, made when first asked for."""
        path = self.data / "device"
        with _told(path):
            if not path.is_file():
                self.data.mkdir(parents=True, exist_ok=True)
                _name_device(path)
            return path.read_text(encoding="ascii").strip()


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Says in our words what the system refused."""
    try:
        yield
    except OSError as error:
        raise NotRecorded(path, error.strerror or str(error)) from error


def _name_device(path: Path) -> None:
    fresh = path.with_name(f"device.{os.getpid()}")
    try:
        fresh.write_text(str(uuid.uuid4()), encoding="ascii")
        if not path.is_file():
            fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _append(path: Path, content: bytes) -> None:
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        _write_whole(descriptor, content)
    finally:
        os.close(descriptor)


def _write_whole(descriptor: int, content: bytes) -> None:
    """One write, and more only where the system took a part; a part that stays one is taken back."""
    left = memoryview(content)
    try:
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    except OSError:
        with contextlib.suppress(OSError):
            _take_back(descriptor, content[: len(content) - len(left)])
        raise


def _take_back(descriptor: int, written: bytes) -> None:
    """Removes what was written, if nobody appended after it; else the torn line is read as one."""
    start = os.fstat(descriptor).st_size - len(written)
    os.lseek(descriptor, start, os.SEEK_SET)
    if os.read(descriptor, len(written)) == written:
        os.ftruncate(descriptor, start)


def _is_torn(path: Path) -> bool:
    """Whether the last write did not end its line."""
    if not path.is_file() or path.stat().st_size == 0:
        return False
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) != b"\n"
