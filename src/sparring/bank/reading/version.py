"""A question's version: what changes when its files do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import pairwise

from sparring.bank.reading.front_matter import unversioned_lines
from sparring.bank.reading.markdown import headings
from sparring.bank.reading.text import split
from sparring.bank.sections import FIGURES


def version_of(markdown: str, companions: Iterable[tuple[str, bytes]]) -> str:
    """SHA-256 over the text and the companions, without the keys that say nothing about the content."""
    digest = hashlib.sha256()
    for name, content in [("", versioned(markdown).encode()), *sorted(companions)]:
        content = content.replace(b"\r\n", b"\n")
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def versioned(markdown: str) -> str:
    """The text without the keys asked, checked and aliases, and without what draws its pictures."""
    parts = split(markdown)
    if parts is None:
        return markdown
    head, rest, _ = parts
    left_out = unversioned_lines(head)
    kept = [line for number, line in enumerate(head.split("\n")) if number not in left_out]
    return "\n".join(kept) + "\n" + without_figures(rest)


def without_figures(rest: str) -> str:
    """What stands below the front matter without the section that draws the pictures."""
    if f"## {FIGURES}" not in rest:
        return rest
    places = [
        (title, number)
        for level, title, number in [*headings(rest, 0), (2, "", rest.count("\n") + 1)]
        if level == 2
    ]
    lines = rest.split("\n")
    for (title, start), (_, end) in pairwise(places):
        if title == FIGURES:
            return "\n".join(lines[:start] + lines[end:]).rstrip("\n") + "\n"
    return rest
