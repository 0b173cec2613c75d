"""Every word of a bank with the questions that hold it, kept beside the index: a search reads no question."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

from sparring.bank import words as words_module
from sparring.bank.index.index import Index
from sparring.bank.index.open import keep, read_kept
from sparring.bank.reading.markdown import prose
from sparring.bank.reading.plain import plain
from sparring.bank.reading.text import Text, text_in
from sparring.bank.sections import SHORT_ANSWER
from sparring.bank.words import words_in

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


class Place(IntEnum):
    """Where a word stands, the best place first; from the short answer on it is not shown."""

    TITLE = 0
    STATEMENT = 1
    SHORT_ANSWER = 2
    ANSWER = 3


@dataclass(frozen=True, slots=True)
class Postings:
    """The statements without marks, and each word with its holders by place: numbers of questions."""

    statements: tuple[str, ...]
    holders: dict[str, list[list[int]]]


def open_postings(index: Index, cache: Path) -> Postings:
    """The postings of an index: as they were kept while no question changed, else made again."""
    place = cache / f"words-{zlib.crc32(str(index.root).encode()):08x}.json"
    state = _state(index)
    kept, _ = read_kept(place)
    if kept.get("state") == state:
        return Postings(tuple(kept["statements"]), kept["words"])
    made = make_postings(index)
    keep(place, {"state": state, "statements": made.statements, "words": made.holders})
    return made


def make_postings(index: Index) -> Postings:
    """The postings, from the questions' texts; one whose file cannot be read is in no list."""
    holders: defaultdict[str, list[list[int]]] = defaultdict(lambda: [[] for _ in Place])
    statements = []
    for number, question in enumerate(index.questions):
        layers = _layers(index.root, question.markdown, question.version, f"{question.title} {question.name}")
        for place, text in enumerate(layers):
            for word in _words_at(Place(place), text, question.topic):
                holders[word][place].append(number)
        statements.append(" ".join(layers[Place.STATEMENT].split()) if layers else "")
    return Postings(tuple(statements), dict(holders))


def _state(index: Index) -> list[str]:
    """Which questions, in which order, were cut by which version of this program."""
    modules = [Path(one).stat() for one in (__file__, words_module.__file__ or __file__)]
    questions = "\n".join([f"{one.identity} {one.version}" for one in index.questions])
    return [f"{fact.st_size} {fact.st_mtime_ns}" for fact in modules] + [f"{zlib.crc32(questions.encode())}"]


@lru_cache(maxsize=4096)
def _layers(root: Path, markdown: str, version: str, title: str) -> tuple[str, ...]:
    """The texts of a question by place, cut once per version; nothing where there is no text."""
    del version
    try:
        text = text_in((root / markdown).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return ()
    if text is None:
        return ()
    statement, short = plain(_unfenced(text.statement)), plain(text.section(SHORT_ANSWER) or "")
    return title, statement, short, plain(_rest(text))


def _words_at(place: Place, text: str, topic: str) -> set[str]:
    """The words of a text; of a title those with a hyphen as some write them too: `tsne`, `kmeans`."""
    found = set(words_in(text))
    if place == Place.TITLE:
        found |= {"".join(words_in(one)) for one in text.split() if one.count("-") == 1}
    return found | set(words_in(topic)) if place == Place.STATEMENT else found


def _rest(text: Text) -> str:
    """The prose of the other sections, without programs and comments."""
    bodies = (_unfenced(part.text) for part in text.sections if part.title != SHORT_ANSWER)
    return COMMENT.sub("", "\n".join(bodies))


def _unfenced(markdown: str) -> str:
    """The lines that no fence holds."""
    return "\n".join(line.text for line in prose(markdown))
