"""The few filters that our templates use."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from django import template
from django.utils.safestring import SafeString, mark_safe

from sparring.bank.key_point import Weight
from sparring.practice.status import Status
from sparring.practice.words import RATINGS, WEIGHTS
from sparring.practice.words import spoken as spoken_day
from sparring.recall.grading.rating import Rating
from sparring.store.attempts import Standing
from sparring.web.pages.verdicts import Sign, sign_of_outcome, sign_of_status
from sparring.web.pages.verdicts import sentence as sentence_of
from sparring.web.prose import highlighted, to_html

register = template.Library()
_html = lru_cache(maxsize=1024)(to_html)
"""Kept, since a text gives the same page each time, and key points are shown again and again."""


@register.filter
def words(value: str) -> str:
    """An identifier as words."""
    return value.replace("_", " ").replace("-", " ")


@register.filter
def sign(outcome: str) -> Sign:
    """How a stored verdict or rating is shown."""
    return sign_of_outcome(outcome)


@register.filter
def standing(found: Standing | None) -> Sign:
    """How a question stands: new, tried, or went well."""
    return sign_of_status(Status.NEW if found is None else Status.GOOD if found.good else Status.TRIED)


@register.filter
def sentence(reason: str) -> str:
    """A reason of the judge's as a sentence."""
    return sentence_of(reason)


@register.filter
def entry(known: Mapping[str, str], name: str) -> str:
    """What is known under a name."""
    return known.get(name, name)


@register.filter
def thousands(number: int) -> str:
    """A whole number that is easy to read."""
    return f"{number:,}"


@register.filter
def day(written: str) -> str:
    """A stored calendar day as one says it: 26 Nov 2026."""
    found = date.fromisoformat(written)
    return f"{found.day} {found:%b} {found.year}"


@register.filter
def spoken(found: date) -> str:
    """A day as one writes it to a friend: Wed 2 Dec."""
    return spoken_day(found)


@register.filter
def unbroken(text: str) -> str:
    """A sentence in which no line begins with a percent sign."""
    return text.replace(" %", "\u00a0%")


@register.filter
def rated(rating: Rating) -> str:
    """A rating in the learner's words."""
    return RATINGS[rating].word


@register.filter
def weight(found: Weight) -> str:
    """How much an interviewer waits for a key point."""
    return WEIGHTS[found].word


@register.filter
def face(name: str) -> str:
    """Where something was done."""
    return {"cli": "terminal"}.get(name, name)


@register.filter
def marked(text: str, places: Iterable[tuple[int, int]]) -> SafeString:
    """A text with the words of a search marked, from and to."""
    parts, last = [], 0
    for begin, end in places:
        parts += [html.escape(text[last:begin]), "<mark>", html.escape(text[begin:end]), "</mark>"]
        last = end
    return mark_safe("".join([*parts, html.escape(text[last:])]))


@register.filter
def program(source: str) -> SafeString:
    """Python in colours."""
    return mark_safe(highlighted(source))


@register.filter
def difference(text: str) -> SafeString:
    """A unified difference in colours; its signs tell as much."""
    return mark_safe(highlighted(text, "diff"))


@register.filter
def prose(text: str) -> SafeString:
    """Markdown, sanitised."""
    return mark_safe(_html(text))
