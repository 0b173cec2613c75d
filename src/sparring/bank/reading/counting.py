"""How long a text is when it is said: its words without code, pictures and comments."""

from __future__ import annotations

import re

from sparring.bank.reading.markdown import prose

UNSAID = re.compile(r"<!--.*?-->|!\[[^\]]*\]\([^)]*\)|(?<=\])\([^)\s]*\)", re.S)
FORMULA = re.compile(r"(?<!\\)\$[^$]+\$")


def words_said(text: str) -> int:
    """The number of words of a Markdown text outside its fences; a formula within a line is one word."""
    said = "\n".join(line.text for line in prose(text))
    said = FORMULA.sub("formula", UNSAID.sub("", said))
    return sum(any(sign.isalnum() for sign in word) for word in said.split())
