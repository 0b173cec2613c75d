"""Spot the error: sentences to point at, and the correction only after one was."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.utils.safestring import SafeString, mark_safe

from sparring.bank.false_sentence import false_sentence
from sparring.bank.question import Question, Section
from sparring.bank.sections import SPOT_THE_ERROR
from sparring.practice.words import pointed_sentence
from sparring.web.desk.desk import desk
from sparring.web.prose import with_proof_buttons

CORRECTION = "<p><strong>Correction."
FIRST_NUMBER = 100
"""Of the pieces of the section, so that they are not taken for others of it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and what is known of it once the learner has pointed."""

    number: int
    text: SafeString
    is_picked: bool = False
    is_false: bool = False


@dataclass(frozen=True, slots=True)
class Pointing:
    """The sentences; `said` and `correction` are empty until the learner has pointed at one."""

    sentences: tuple[Sentence, ...]
    said: str = ""
    correction: str = ""


def pointing_at(question: Question, picked: int | None = None) -> Pointing | None:
    """What a page shows of the paragraph with a false sentence; None where the question has none."""
    found = false_sentence(question)
    section = next((part for part in question.sections if part.title == SPOT_THE_ERROR), None)
    if found is None or section is None:
        return None
    texts = [_inline(question, section, number) for number in enumerate(found.sentences)]
    if picked is None or not 1 <= picked <= len(texts):
        return Pointing(tuple(Sentence(number, text) for number, text in enumerate(texts, start=1)))
    return Pointing(
        tuple(
            Sentence(number, text, number == picked, number == found.number)
            for number, text in enumerate(texts, start=1)
        ),
        pointed_sentence(picked, found.number),
        _correction(question, section),
    )


def _inline(question: Question, section: Section, numbered: tuple[int, str]) -> SafeString:
    number, text = numbered
    page = desk().shelf.part(question, replace(section, text=text), FIRST_NUMBER + number).strip()
    return mark_safe(page.removeprefix("<p>").removesuffix("</p>"))


def _correction(question: Question, section: Section) -> SafeString:
    """The end of the whole section, since proofs in it are found by their line."""
    page = with_proof_buttons(desk().shelf.part(question, section), f"/q/{question.identity}/proof")
    _, mark, rest = page.partition(CORRECTION)
    return mark_safe(mark + rest)
