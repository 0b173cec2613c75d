"""Search the bank: questions in which all the words occur, the best place first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from sparring.bank.index import Index
from sparring.bank.markdown import prose
from sparring.bank.summary import Summary
from sparring.bank.text import Text, text_in

WIDTH = 160


class Place(IntEnum):
    """Where a word stands, the best place first."""

    TITLE = 0
    SHORT_ANSWER = 1
    REST = 2


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
    wanted = tuple(dict.fromkeys(part.casefold() for word in words for part in word.split()))
    if not wanted:
        return ()
    found = [(rank, find) for question in index.questions for rank, find in finds(index, question, wanted)]
    found.sort(key=lambda pair: pair[0])
    return tuple(find for _, find in found[:limit])


Rank = tuple[int, int, int]


def finds(index: Index, question: Summary, words: tuple[str, ...]) -> Iterator[tuple[Rank, Find]]:
    """The question with its rank, when all words occur in it."""
    try:
        raw = index.path(question).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return
    whole = raw.casefold() + question.identity
    text = text_in(raw) if all(word in whole for word in words) else None
    if text is None:
        return
    layers = [f"{question.title} {question.identity}", text.section("Short answer") or "", rest_of(text)]
    folded = [layer.casefold() for layer in layers]
    everything = "\n".join(folded)
    if not all(word in everything for word in words):
        return
    places = [next(place for place in Place if word in folded[place]) for word in words]
    starts = sum(bool(re.search(rf"\b{re.escape(word)}", everything)) for word in words)
    source = text.statement if max(places) is Place.TITLE else layers[max(places)]
    snippet, matches = excerpt(source, words)
    rank = (sum(places), -starts, -question.asked)
    yield rank, Find(question.identity, question.title, max(places), snippet, matches)


def rest_of(text: Text) -> str:
    """The prose of the statement and of the sections, without programs, formulas and comments."""
    bodies = [text.statement, *(part.text for part in text.sections if part.title != "Short answer")]
    lines = "\n".join(line.text for body in bodies for line in prose(body))
    return re.sub(r"<!--.*?-->", "", lines, flags=re.DOTALL)


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
