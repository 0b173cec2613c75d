"""What a learner has changed in a program to mend."""

from __future__ import annotations

from difflib import unified_diff

from sparring.bank.question import Question

AROUND = 2
LONGEST = 1_000
"""Lines of a program that are still compared with the starter's."""


def change_of(question: Question, source: str) -> str:
    """The unified difference from the starter; empty where nothing is changed, or nothing is to be mended."""
    if question.repair is None:
        return ""
    before, after = question.repair.starter.splitlines(), source.splitlines()
    if len(after) > LONGEST:
        return f"+ {len(after)} lines: too many to be shown beside the program that you began with"
    return "\n".join(unified_diff(before, after, "before", "now", lineterm="", n=AROUND))
