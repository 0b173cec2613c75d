"""Proofs in the terminal: a mark behind the sentence, and the code only when it is asked for."""

from __future__ import annotations

import re

MARK = "✓"
PROOF = re.compile(r"(\n*)^```python proof\n.*?^```[ \t]*$\n?", re.M | re.S)
TAKES_NO_MARK = ("|", "```", "<!--", "$$")
"""How lines begin behind which a mark would be a part of something else."""


def with_marks(markdown: str) -> str:
    """The text with a mark in place of each proof: at the end of its paragraph, or on a line of its own."""
    marked, place = "", 0
    for found in PROOF.finditer(markdown):
        marked += markdown[place : found.start()]
        last = marked.rstrip("\n").rpartition("\n")[2].lstrip()
        is_alone = not last or last.startswith((*TAKES_NO_MARK, "#"))
        marked = marked.rstrip("\n") + (f"\n\n{MARK}\n" if is_alone else f" {MARK}\n")
        place = found.end()
    return marked + markdown[place:]
