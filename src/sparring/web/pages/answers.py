"""The answer of a theory question, cut into the parts that a page shows one after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString, mark_safe

from sparring.bank.question import Question, Section
from sparring.bank.sections import ANSWER, FOLLOW_UPS, MISCONCEPTIONS, SHORT_ANSWER
from sparring.web.desk.desk import desk
from sparring.web.pages.pointing import Pointing, pointing_at
from sparring.web.prose import with_proof_buttons

ITEM = re.compile(r"^- ", re.M)
ASKED = re.compile(r"\*\*(.+?)\*\*\s*", re.S)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question an interviewer asks next, and its answer."""

    question: SafeString
    answer: SafeString


@dataclass(frozen=True, slots=True)
class FullAnswer:
    """Everything below the statement, as HTML."""

    short: SafeString
    whole: SafeString
    misconceptions: SafeString
    pointing: Pointing | None
    """The paragraph with a false sentence, its correction hidden."""
    follow_ups: tuple[FollowUp, ...]


def answer_of(question: Question) -> FullAnswer:
    """The parts of a theory answer."""
    return FullAnswer(
        _part(question, SHORT_ANSWER),
        _part(question, ANSWER),
        _part(question, MISCONCEPTIONS),
        pointing_at(question),
        follow_ups_of(question),
    )


def follow_ups_of(question: Question) -> tuple[FollowUp, ...]:
    """The follow-ups, one at a time."""
    section = next((part for part in question.sections if part.title == FOLLOW_UPS), None)
    return tuple(_follow_ups(question, section)) if section else ()


def _follow_ups(question: Question, section: Section) -> list[FollowUp]:
    found = []
    for number, item in enumerate(ITEM.split(section.text)[1:]):
        text = re.sub(r"\n  ?", "\n", item.strip())
        asked = ASKED.match(text)
        title, rest = (asked[1], text[asked.end() :]) if asked else (f"Follow-up {number + 1}", text)
        found.append(
            FollowUp(
                mark_safe(_html(question, replace(section, text=title), 2 * number)),
                mark_safe(_html(question, replace(section, text=rest), 2 * number + 1)),
            )
        )
    return found


def _part(question: Question, title: str) -> SafeString:
    page = desk().shelf.section(question, title)
    return mark_safe(with_proof_buttons(page, f"/q/{question.identity}/proof"))


def _html(question: Question, section: Section, number: int) -> str:
    return desk().shelf.part(question, section, number)
