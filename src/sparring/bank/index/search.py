"""What a search gives back: questions with the words marked where they stand, never a word of an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sparring.bank.words import is_like, stem

WIDTH = 160

Spans = tuple[tuple[int, int], ...]
"""From and to, of each word that was looked for."""


@dataclass(frozen=True, slots=True)
class Find:
    """A question that was found; the snippet is from its statement, wherever the words stand."""

    identity: str
    title: str
    title_matches: Spans
    snippet: str
    matches: Spans
    is_inside: bool
    """Whether a word stands in the answer only."""


class Found(NamedTuple):
    """What a search found, the most fitting first; `mended` has what was read for words that nothing has."""

    finds: tuple[Find, ...]
    mended: dict[str, str]
    is_partial: bool
    """Whether no question has all the words, so that these have most of them."""


def marks(text: str, typed: Sequence[str]) -> Spans:
    """Where a text has words that were looked for, or other forms of them."""
    begun = "|".join(re.escape(stem(one)) for one in typed)  # all forms of a word begin with its stem
    if not begun:
        return ()
    words = re.finditer(rf"(?<![^\W_])(?:{begun})[^\W_]*", text, re.IGNORECASE)
    return tuple(one.span() for one in words if any(is_like(one[0].casefold(), word) for word in typed))


def excerpt(statement: str, typed: Sequence[str]) -> tuple[str, Spans]:
    """A line of a statement around the first word that occurs, and where the words stand in it."""
    first = next(iter(marks(statement, typed)), (0, 0))[0]
    begin = max(0, first - WIDTH // 3)
    if begin:
        begin = statement.find(" ", begin) + 1
    end = begin + WIDTH if begin + WIDTH >= len(statement) else statement.rfind(" ", begin, begin + WIDTH)
    cut = ("… " if begin else "") + statement[begin:end] + (" …" if end < len(statement) else "")
    return cut, marks(cut, typed)
