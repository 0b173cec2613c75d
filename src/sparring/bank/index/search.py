"""Search the bank: questions in which all the words occur, the best place first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sparring.bank.index.index import Index
from sparring.bank.index.summary import Summary
from sparring.bank.reading.markdown import prose
from sparring.bank.reading.plain import plain
from sparring.bank.reading.text import Text, text_in

WIDTH = 160


class Place(IntEnum):
    """Where a word stands, the best place first."""

    TITLE = 0
    SHORT_ANSWER = 1
    REST = 2


PLACES = tuple(place.value for place in Place)


@dataclass(frozen=True, slots=True)
class Find:
    """A question that was found; `matches` are the places of the words in the snippet, from and to."""

    identity: str
    title: str
    place: Place
    snippet: str
    matches: tuple[tuple[int, int], ...]


def search(index: Index, words: Sequence[str], *, limit: int = 50) -> tuple[Find, ...]:
    """The questions in which every word occurs, upper and lower case alike, the most fitting first."""
    wanted = words_of(words)
    if not wanted:
        return ()
    found = (hit for question in index.questions for hit in hits(index, question, wanted))
    return finds_of(found, wanted, limit)


def words_of(words: Sequence[str]) -> tuple[str, ...]:
    """The words that are looked for, each once."""
    return tuple(dict.fromkeys(part.casefold() for word in words for part in word.split()))


class Layers(NamedTuple):
    """The texts of a question by place, as written and case-folded."""

    statement: str
    texts: tuple[str, ...]
    folded: tuple[str, ...]


class Hit(NamedTuple):
    """A question in which all words occur; `place` is the worst of their best places."""

    rank: tuple[int, int, int]
    question: Summary
    layers: Layers
    place: int


def hits(index: Index, question: Summary, words: tuple[str, ...]) -> Iterator[Hit]:
    """The question with its rank, when all words occur in it."""
    whole = whole_of(index.root, question.markdown, question.version)
    is_there = all(word in whole or word in question.identity for word in words)
    layers = layers_of(index.root, question) if is_there else None
    if layers is None or not all(any(word in layer for layer in layers.folded) for word in words):
        return
    places = [next(place for place in PLACES if word in layers.folded[place]) for word in words]
    starts = sum(any(begins_word(layer, word) for layer in layers.folded) for word in words)
    yield Hit((sum(places), -starts, -question.asked), question, layers, max(places))


def finds_of(hits: Iterable[Hit], words: tuple[str, ...], limit: int) -> tuple[Find, ...]:
    """The most fitting hits, as they are shown."""
    ranked = sorted(hits, key=lambda hit: hit.rank)
    return tuple(find_of(hit, words) for hit in ranked[:limit])


def find_of(hit: Hit, words: tuple[str, ...]) -> Find:
    """What a hit is shown with."""
    source = hit.layers.statement if hit.place == Place.TITLE else hit.layers.texts[hit.place]
    snippet, matches = excerpt(source, words)
    return Find(hit.question.identity, hit.question.title, Place(hit.place), snippet, matches)


@lru_cache(maxsize=4096)
def whole_of(root: Path, markdown: str, version: str) -> str:
    """The whole file case-folded, read once per version: a server is asked again and again."""
    del version
    try:
        return (root / markdown).read_text(encoding="utf-8").casefold()
    except (OSError, UnicodeDecodeError):
        return ""


def layers_of(root: Path, question: Summary) -> Layers | None:
    """What can be searched of a question; None when there is no text."""
    name = f"{question.title} {question.identity}"
    return layers_in(root, question.markdown, question.version, name)


@lru_cache(maxsize=4096)
def layers_in(root: Path, markdown: str, version: str, name: str) -> Layers | None:
    """The same, cut once per version."""
    del version
    try:
        text = text_in((root / markdown).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None
    if text is None:
        return None
    texts = (name, plain(text.section("Short answer") or ""), plain(rest_of(text)))
    return Layers(plain(unfenced(text.statement)), texts, tuple(one.casefold() for one in texts))


def begins_word(text: str, word: str) -> bool:
    """Whether a word of the text begins with this one; an expression would be too slow."""
    at = text.find(word)
    while at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_"):
        at = text.find(word, at + 1)
    return at >= 0


def rest_of(text: Text) -> str:
    """The prose of the statement and of the sections, without programs, formulas and comments."""
    bodies = [text.statement, *(part.text for part in text.sections if part.title != "Short answer")]
    return re.sub(r"<!--.*?-->", "", "\n".join(unfenced(body) for body in bodies), flags=re.DOTALL)


def unfenced(markdown: str) -> str:
    """The lines that no fence holds."""
    return "\n".join(line.text for line in prose(markdown))


def excerpt(source: str, words: tuple[str, ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A line of text around the first word that occurs, and where words stand in it."""
    flat = " ".join(source.split())
    pattern = re.compile("|".join(re.escape(word) for word in words), re.IGNORECASE)
    first = pattern.search(flat)
    begin = max(0, (first.start() if first else 0) - WIDTH // 3)
    if begin:
        begin = flat.find(" ", begin) + 1
    end = begin + WIDTH if begin + WIDTH >= len(flat) else flat.rfind(" ", begin, begin + WIDTH)
    cut = ("… " if begin else "") + flat[begin:end] + (" …" if end < len(flat) else "")
    return cut, tuple(match.span() for match in pattern.finditer(cut))
