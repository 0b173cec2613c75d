"""The append-only files that events go to before anything else: one per month, one JSON line per event."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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
        """Adds an event in one write, so that it is there whole or not at all."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{event.at[:7]}.jsonl"
        mend = "\n" if _is_torn(path) else ""
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            _write_all(descriptor, f"{mend}{event.to_line()}\n".encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

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
        if path.is_file():
            return path.read_text(encoding="ascii").strip()
        self.data.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f"device.{os.getpid()}")
        fresh.write_text(str(uuid.uuid4()), encoding="ascii")
        if path.is_file():
            fresh.unlink()
        else:
            fresh.replace(path)
        return path.read_text(encoding="ascii").strip()


def _write_all(descriptor: int, content: bytes) -> None:
    """One write, and more only where the system took a part."""
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]


def _is_torn(path: Path) -> bool:
    """Whether the last write did not end its line."""
    if not path.is_file() or path.stat().st_size == 0:
        return False
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) != b"\n"
