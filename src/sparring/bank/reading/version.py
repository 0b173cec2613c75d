"""A question's version: what changes when its files do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sparring.bank.reading.front_matter import unversioned_lines
from sparring.bank.reading.text import split


def version_of(markdown: str, companions: Iterable[tuple[str, bytes]]) -> str:
    """SHA-256 over the text and the companions, without the keys that say nothing about the content."""
    digest = hashlib.sha256()
    for name, content in [("", versioned(markdown).encode()), *sorted(companions)]:
        content = content.replace(b"\r\n", b"\n")
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def versioned(markdown: str) -> str:
    """The text without the keys asked, checked and aliases."""
    parts = split(markdown)
    if parts is None:
        return markdown
    head, rest, _ = parts
    left_out = unversioned_lines(head)
    kept = [line for number, line in enumerate(head.split("\n")) if number not in left_out]
    return "\n".join(kept) + "\n" + rest
