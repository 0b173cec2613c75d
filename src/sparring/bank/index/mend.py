"""Slips of the keys: the word of a title or a synonym that a mistyped one stands for."""

from __future__ import annotations

from collections.abc import Sequence

SHORTEST = 4
"""Among shorter words every slip is another word."""
LONG = 8
"""From here on two slips are forgiven."""


def mend(word: str, known: Sequence[str]) -> str | None:
    """The known word that fewest slips make of this one; else one that begins so, while one still types."""
    if len(word) < SHORTEST or any(letter.isdigit() for letter in word):
        return None
    from rapidfuzz import process  # a library in C: only whoever mistypes waits for it
    from rapidfuzz.distance import OSA

    slips = 1 if len(word) < LONG else 2
    whole = process.extract(word, known, scorer=OSA.distance, score_cutoff=slips, limit=5)
    begun = [] if whole else [(one[: len(word)], one) for one in known if len(one) > len(word)]
    if begun and len(word) > SHORTEST:
        starts = process.extract(
            word, [one for one, _ in begun], scorer=OSA.distance, score_cutoff=1, limit=5
        )
        whole = [(begun[number][1], distance, number) for _, distance, number in starts]
    found = [(distance, one[0] != word[0], one[-1] != word[-1], one) for one, distance, _ in whole]
    return min(found)[-1] if found else None
