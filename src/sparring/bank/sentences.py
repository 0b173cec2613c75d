"""Where the sentences of a text begin and end: formulas and code stay whole, abbreviations end none."""

from __future__ import annotations

import re
from collections.abc import Iterator

WHOLE = re.compile(r"\$`.*?`\$|\$[^$]+\$|`[^`]+`", re.S)
"""Within these no sentence ends."""
END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"”’)]))\s+(?=[\"“(]?[^\Wa-z_]|[\"“(*]*[\x00⌈⌊]|\*+[A-Z])")
ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|vs|cf|al|Fig|Eq|approx|resp|No)\.$")


def spans(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each sentence stands."""
    masked = WHOLE.sub(lambda found: "\0" * len(found[0]), text)
    begin = len(text) - len(text.lstrip())
    for end in END.finditer(masked):
        if end.start() > begin and not ABBREVIATED.search(masked[begin : end.start()]):
            yield begin, end.start()
            begin = end.end()
    if text[begin:].strip():
        yield begin, len(text.rstrip())


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, each on one line."""
    joined = " ".join(text.split())
    return [joined[begin:end] for begin, end in spans(joined)]
