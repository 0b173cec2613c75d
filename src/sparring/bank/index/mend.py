"""Slips of the keys: the word of a title or a synonym that a mistyped one stands for."""

from __future__ import annotations

from collections.abc import Sequence

SHORTEST = 4
"""Among shorter words every slip is another word."""
LONG = 8
"""From here on two slips are forgiven."""
UNFINISHED = 0.5
"""A word that only begins like the typed one stands behind one that is whole, as far as slips are equal."""


def mend(word: str, known: Sequence[str]) -> str | None:
    """The known word that fewest slips make of this one, whole or as its beginning: one may type on."""
    if len(word) < SHORTEST or any(letter.isdigit() for letter in word):
        return None
    from rapidfuzz import process  # a library in C: only whoever mistypes waits for it
    from rapidfuzz.distance import OSA

    slips = 1 if len(word) < LONG else 2
    whole = process.extract(word, known, scorer=OSA.distance, score_cutoff=slips, limit=5)
    found = [(float(distance), one) for one, distance, _ in whole]
    for length in (len(word), len(word) + 1) if len(word) > SHORTEST else ():
        longer = [one for one in known if len(one) > length]
        begun = process.extract(
            word, [one[:length] for one in longer], scorer=OSA.distance, score_cutoff=1, limit=5
        )
        found += [(distance + UNFINISHED, longer[number]) for _, distance, number in begun]
    return min(found, key=lambda one: (one[0], *_unlike(one[1], word)))[1] if found else None


def _unlike(known: str, word: str) -> tuple[bool, bool, int, str]:
    """Of words that are equally near the one with the same ends and of the same length is meant."""
    return known[0] != word[0], known[-1] != word[-1], abs(len(known) - len(word)), known
