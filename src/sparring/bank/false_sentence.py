"""A paragraph with one false sentence, cut so that a learner points at one before seeing the correction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sparring.bank.sections import SPOT_THE_ERROR
from sparring.bank.sentences import sentences_of

if TYPE_CHECKING:
    from sparring.bank.question import Question

MARK = "**Correction.**"
NAMED = re.compile(r"[ \t]*<!-- sentence: (\d+) -->")
"""Behind the mark: which sentence is the false one, for the faces alone."""


class FalseSentence(NamedTuple):
    """The sentences of the paragraph in order, and what is wrong with one of them."""

    sentences: tuple[str, ...]
    correction: str
    number: int | None
    """The false one, counted from 1; None where the question does not say it."""


def false_sentence(question: Question) -> FalseSentence | None:
    """The paragraph of a question; None where it has none, or one without a correction."""
    text = question.section(SPOT_THE_ERROR)
    return None if text is None else read_false_sentence(text)


def read_false_sentence(text: str) -> FalseSentence | None:
    """The paragraph that a section holds."""
    told, mark, rest = text.partition(MARK)
    if not mark:
        return None
    named = NAMED.match(rest)
    correction = rest[named.end() :] if named else rest
    return FalseSentence(
        tuple(sentences_of(told)), f"{MARK}{correction}".strip(), int(named[1]) if named else None
    )
