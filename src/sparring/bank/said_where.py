"""Where an answer says a key point: the first sentence that has all of its terms, marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sparring.bank.key_point import KeyPoint, absent_groups
from sparring.bank.reading.markdown import scan
from sparring.bank.sentences import spans

ITEM = re.compile(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]+")
NO_PROSE = re.compile(r"\||#|<|>|!\[|\$\$|    ")


def with_marks(text: str, points: Iterable[KeyPoint]) -> str:
    """The text, each point marked where it is said first; what no sentence says stays unmarked."""
    sentences = list(_sentences(text))
    wanted = {
        place
        for point in points
        for place in (next((one for one in sentences if not absent_groups(point, text[slice(*one)])), None),)
        if place is not None
    }
    for begin, end in sorted(wanted, reverse=True):
        text = f"{text[:begin]}<mark>{text[begin:end]}</mark>{text[end:]}"
    return text


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of the prose: paragraphs and items of lists, without tables, code and formulas."""
    for begin, end in _paragraphs(text):
        for first, last in spans(text[begin:end]):
            yield begin + first, begin + last


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    place, begin = 0, None
    for line in scan(text):
        item = ITEM.match(line.text)
        is_prose = (
            not line.fenced and bool(line.text.strip()) and not (begin is None and NO_PROSE.match(line.text))
        )
        if begin is not None and (item or not is_prose):
            yield begin, place
            begin = None
        if is_prose and begin is None:
            begin = place + (item.end() if item else 0)
        place += len(line.text) + 1
    if begin is not None:
        yield begin, len(text)
