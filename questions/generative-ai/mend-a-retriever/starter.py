"""Finds the chunks of documents that are nearest to a query."""

from __future__ import annotations

import numpy as np


def words_of(text: str) -> list[str]:
    """The words of a text, without their case."""
    return text.lower().split()


def chunks_of(words: list[str], size: int, overlap: int) -> list[tuple[int, list[str]]]:
    """The chunks of a document, each with the number of its first word."""
    step = size - overlap
    last = len(words) - size + 1
    starts = range(0, last, step)
    return [(number * size, words[start : start + size]) for number, start in enumerate(starts)]


def embed(words: list[str], table: dict) -> np.ndarray:
    """The sum of the vectors of the words that have one."""
    width = len(next(iter(table.values())))
    return sum((np.asarray(table[word]) for word in words if word in table), np.zeros(width))


def similarity(one: np.ndarray, other: np.ndarray) -> float:
    """The cosine of the angle between two vectors, 0 where one of them is zero."""
    lengths = np.linalg.norm(one) * np.linalg.norm(other)
    if lengths == 0:
        return 0.0
    return float(one @ other)


def retrieve(
    documents: list[str], query: str, *, table: dict, size: int, overlap: int, k: int
) -> list[tuple[int, int, int, float]]:
    """The k chunks nearest to a query: document, first word, word after the last, and score."""
    wanted = embed(words_of(query), table)
    found = []
    for number, text in enumerate(documents):
        for start, chunk in chunks_of(words_of(text), size, overlap):
            score = similarity(embed(chunk, table), wanted)
            found.append((number, start, start + len(chunk), score))
    found.sort(key=lambda one: -one[3])
    return found[:k]
