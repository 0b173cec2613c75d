"""Words as a search compares them: case folded, each with its stem."""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W_]+")
LEAST = 4
"""Letters that must be left after a short ending that made another word; else one less."""
ENDINGS = (
    ("ies", "s"),
    ("ed", "ing"),
    ("e",),
    (
        "ization", "isation", "ication", "ational", "ation", "ator", "anc", "enc", "ment", "ness", "ag",
        "iser", "izer", "is", "iz", "ical", "iv", "at", "ier", "ify", "ifi", "ion", "al", "ic", "er", "ly",
    ),
    ("y",),
)  # fmt: skip
"""Of each row one ending goes: a plural, a form of the verb, an e, what made another word of it, a y."""
SILENT_WORDS = """
a an and are as at be between by can could did do does for from had has have how i in into is it its me my
not of on one or our s should so than that the their them then there these they this to used using versus vs
was we were what when where which while who why will with would you your
"""
SILENT = frozenset(SILENT_WORDS.split())
"""What a question is asked with, not what it is about."""


def words_in(text: str) -> list[str]:
    """The words of a text in order."""
    return WORD.findall(text.casefold())


def telling(words: list[str]) -> list[str]:
    """The words that say what is looked for; all of them where none does."""
    return [word for word in words if word not in SILENT] or words


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """What `regularization`, `regularized` and `regularizes` have in common; short words stay as they are."""
    for endings in ENDINGS:
        word = _without(word, endings)
    return word


def is_like(word: str, typed: str) -> bool:
    """Whether a word of a text is one that was looked for: itself, its beginning, or another form of it."""
    return (len(typed) > 1 and word.startswith(typed)) or word == typed or stem(word) == stem(typed)


def _without(word: str, endings: tuple[str, ...]) -> str:
    """The word without its ending, as far as enough of it is left; `overfitt` becomes `overfit`."""
    for ending in endings:
        if word.endswith(ending) and _is_ending(word, ending):
            left = word.removesuffix(ending)
            is_doubled = ending in ENDINGS[1] and left[-1] == left[-2] and left[-1] not in "aeiouls"
            return left[:-1] if is_doubled else left
    return word


def _is_ending(word: str, ending: str) -> bool:
    if ending == "s":
        return len(word) >= LEAST and word[-2] not in "suia"
    return len(word) - len(ending) >= (
        LEAST if ending in ENDINGS[3] and len(ending) < len("ation") else LEAST - 1
    )
