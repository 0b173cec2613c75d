"""The lines of an inbox file: what each one holds, with events that were torn put together again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sparring.inbox.event import Event, from_line

MOST_PIECES = 64
SEPARATOR = "\u2028"  # the likeliest to have been taken for a line end by whatever tore an old line


class Line(NamedTuple):
    """One event, or what cannot be read; `numbers` are the lines of the file that it stands on."""

    numbers: tuple[int, ...]
    event: Event | None

    @property
    def is_repaired(self) -> bool:
        return self.event is not None and len(self.numbers) > 1


def read_lines(content: bytes) -> list[Line]:
    """All lines but empty ones, in order; only a line feed ends a line."""
    texts = [text.decode("utf-8", "replace") for text in content.split(b"\n")]
    numbered = [(number, text) for number, text in enumerate(texts, 1) if text.strip()]
    events = {number: from_line(text) for number, text in numbered}
    torn = [(number, text) for number, text in numbered if events[number] is None]
    lines = [Line((number,), event) for number, event in events.items() if event is not None]
    return sorted([*lines, *_mended(torn)], key=lambda line: line.numbers)


def _mended(torn: Sequence[tuple[int, str]]) -> Iterator[Line]:
    """The torn pieces, together where they make an event."""
    at = 0
    while at < len(torn):
        event, count = _from_pieces(torn[at : at + MOST_PIECES])
        yield Line(tuple(number for number, _ in torn[at : at + count]), event)
        at += count


def _from_pieces(torn: Sequence[tuple[int, str]]) -> tuple[Event | None, int]:
    """The event that the first few pieces make, and how many they are; None and 1 where they make none."""
    first = torn[0][1]
    separated = joined = first
    for count in range(2, len(torn) + 1 if first.startswith("{") else 0):
        (before, _), (number, piece) = torn[count - 2 : count]
        separated += (SEPARATOR if number == before + 1 else "") + piece
        joined += piece
        event = from_line(separated) or from_line(joined) if piece.rstrip().endswith("}") else None
        if event is not None:
            return event, count
    return None, 1
