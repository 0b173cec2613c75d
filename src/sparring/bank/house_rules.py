"""The page of rules that hold for every program to write, so that no statement repeats them."""

from __future__ import annotations

from pathlib import Path

FILE = "house-rules.md"


def house_rules(root: Path) -> str | None:
    """The page of a bank as Markdown; None where it has none."""
    path = root / FILE
    return path.read_text(encoding="utf-8") if path.is_file() else None
