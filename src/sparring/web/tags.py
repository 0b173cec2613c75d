"""The few filters that our templates use."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from django import template
from django.utils.safestring import SafeString, mark_safe

from sparring.web.prose import highlighted, to_html

register = template.Library()


@register.filter
def words(value: str) -> str:
    """An identifier as words."""
    return value.replace("_", " ").replace("-", " ")


@register.filter
def marked(find: object) -> SafeString:
    """The snippet of a find with its words marked."""
    return _marked(find.snippet, find.matches)  # type: ignore[attr-defined]


@register.filter
def marking(text: str, words: str) -> SafeString:
    """A text with the words of a search marked."""
    wanted = "|".join(re.escape(word) for word in words.split())
    return _marked(text, [found.span() for found in re.finditer(wanted, text, re.I)] if wanted else [])


def _marked(text: str, places: Iterable[tuple[int, int]]) -> SafeString:
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
def prose(text: str) -> SafeString:
    """Markdown, sanitised."""
    return mark_safe(to_html(text))


@register.filter
def percent(part: int, whole: int) -> int:
    """How many of a hundred."""
    return round(100 * part / whole) if whole else 0
