"""What stands on the card of a question: the question on the front, its key points on the back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sparring.bank.key_point import KeyPoint
from sparring.bank.question import Question
from sparring.bank.sections import ANSWER, PSEUDOCODE, SHORT_ANSWER
from sparring.practice.anki.markdown import inline, program, to_card
from sparring.practice.ticking import key_points
from sparring.practice.words import WEIGHTS


@dataclass(frozen=True, slots=True)
class Card:
    """One card; `name` is the question's first identity, by which Anki knows it again after a rename."""

    name: str
    deck: str
    front: str
    back: str
    about: str
    tags: tuple[str, ...]


def card_of(question: Question, topic: str) -> Card:
    """The card of a question, in the deck of its topic's title."""
    return Card(
        name=question.aliases[0] if question.aliases else question.identity,
        deck=topic,
        front="\n".join(_front(question)),
        back="\n".join(_back(question)),
        about=f"{question.identity} · {question.level} · {question.minutes} min",
        tags=("sparring", question.topic, question.kind.value, question.level.value),
    )


def _front(question: Question) -> Iterator[str]:
    """The question, and the program where one is to be mended."""
    yield f"<h2>{inline(question.title)}</h2>\n{to_card(question.statement)}"
    if question.repair:
        yield program(question.repair.starter)


def _back(question: Question) -> Iterator[str]:
    """The short answer and what an interviewer ticks off; of a program how it goes, and our own."""
    short, points = question.section(SHORT_ANSWER), key_points(question)
    if short:
        yield to_card(short)
    if points:
        rows = (f'<li class="{one.weight}">{_point(one)}</li>' for one in points)
        yield f'<ul class="points">{"".join(rows)}</ul>'
    if question.coding:
        yield to_card(question.section(ANSWER) or "")
        steps = question.section(PSEUDOCODE)
        if steps:
            yield f"<h3>{PSEUDOCODE}</h3>\n{to_card(steps)}"
        yield f"<h3>Reference</h3>\n{program(question.coding.reference)}"


def _point(one: KeyPoint) -> str:
    return f'<b class="weight">{WEIGHTS[one.weight].word}</b> {inline(one.sentence)}'
