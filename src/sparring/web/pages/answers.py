"""The answer of a theory question, cut into the parts that a page shows one after the other."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, replace
from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe

from sparring.bank.first_look import first_look
from sparring.bank.key_point import KeyPoint
from sparring.bank.question import Question, Section
from sparring.bank.said_where import with_marks
from sparring.bank.sections import ANSWER, CLARIFICATIONS, DEEPER, FOLLOW_UPS, MISCONCEPTIONS, SHORT_ANSWER
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
    deeper: SafeString
    misconceptions: SafeString
    pointing: Pointing | None
    """The paragraph with a false sentence, its correction hidden."""
    follow_ups: tuple[FollowUp, ...]
    example: SafeString
    picture: SafeString


def answer_of(question: Question, missed: tuple[KeyPoint, ...] = ()) -> FullAnswer:
    """The parts of a theory answer; what was missed is marked where the answer says it."""
    look = first_look(question)
    return FullAnswer(
        _part(question, SHORT_ANSWER, missed),
        _part(question, ANSWER, missed),
        _part(question, DEEPER),
        _part(question, MISCONCEPTIONS),
        pointing_at(question),
        follow_ups_of(question),
        _block(question, look.example, "example"),
        _block(question, look.picture, "picture"),
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


def clarified(question: Question) -> tuple[FollowUp, ...]:
    """What a candidate should ask about a program to write, with the answers."""
    section = next((part for part in question.sections if part.title == CLARIFICATIONS), None)
    return tuple(_follow_ups(question, section)) if section else ()


_marked = lru_cache(maxsize=64)(with_marks)
"""Kept, since a result is looked at again and again."""


def _part(question: Question, title: str, missed: tuple[KeyPoint, ...] = ()) -> SafeString:
    section = next((part for part in question.sections if part.title == title), None)
    if section is None:
        return mark_safe("")
    if missed:  # the title is the key under which the shelf keeps the page
        points = zlib.crc32(" ".join(one.sentence for one in missed).encode())
        section = Section(f"{title} {points:08x}", _marked(section.text, missed), section.line)
    page = desk().shelf.part(question, section)
    return mark_safe(with_proof_buttons(page, f"/q/{question.identity}/proof"))


def _block(question: Question, block: Section | None, name: str) -> SafeString:
    """A block of the answer that a page shows first."""
    return mark_safe(desk().shelf.part(question, replace(block, title=name)) if block else "")


def _html(question: Question, section: Section, number: int) -> str:
    return desk().shelf.part(question, section, number)
