"""One part of a question's text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """One `##` part of a question's Markdown: its heading stands on `line`, its text begins on the next."""

    title: str
    text: str
    line: int
