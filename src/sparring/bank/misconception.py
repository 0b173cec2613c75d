"""A misconception: what candidates say wrongly, why it is wrong, and a true sentence that looks like it."""

from __future__ import annotations

import re
from dataclasses import dataclass

FORM = re.compile(r"\*\*[\"“](.+?)[\"”]\*\* (\S.*?)(?:\s*<!-- true: (.+?) -->)?")


@dataclass(frozen=True, slots=True)
class Misconception:
    """A false sentence with what is true instead; `twin` is true, empty where none was written yet."""

    claim: str
    reply: str
    twin: str = ""


def read_misconception(item: str) -> Misconception | None:
    """The misconception that a list item states; None when it is not of the form."""
    found = FORM.fullmatch(item)
    if found is None or found[2].startswith("<!--"):
        return None
    return Misconception(found[1], found[2], found[3] or "")
