"""Questions as rows of text: plain columns, since a thousand of them must come at once."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from sparring.bank.index.summary import Summary

LEVEL_COLOURS = {"easy": "green", "medium": "yellow", "hard": "red"}
WIDEST = 140
LEAST_OF_A_TITLE = 46
FACTS = 15  # level and minutes: `medium  120 min`
GAP = "  "


def question_values(one: Summary) -> dict[str, Any]:
    """A question as plain values for JSON."""
    return {
        "identity": one.identity,
        "title": one.title,
        "kind": one.kind,
        "level": one.level,
        "minutes": one.minutes,
        "roles": list(one.roles),
        "asked": one.asked,
        "proven": one.is_proven,
    }


def question_rows(questions: Sequence[Summary], marked: Container[str] = ()) -> list[str]:
    """The questions in columns where there is room for titles; else each on lines of its own."""
    wide = max((len(one.identity) for one in questions), default=0)
    room = width() - wide - FACTS - 2 * len(GAP)
    if room < LEAST_OF_A_TITLE:
        beside = width() - FACTS - len(GAP)
        return [line for one in questions for line in _lines(one, one.identity in marked, beside)]
    return [
        f"{click.style(one.identity.ljust(wide), fg='cyan')}{GAP}{_facts(one)}{GAP}"
        f"{cut(_title(one, one.identity in marked), room)}"
        for one in questions
    ]


def _lines(one: Summary, is_marked: bool, room: int) -> Iterator[str]:
    """The title, broken between words, with level and minutes at the end of its first line; then the name."""
    first, *rest = _broken(_title(one, is_marked), room)
    yield f"{first.ljust(room)}{GAP}{_facts(one)}"
    yield from rest
    yield f"{GAP}{click.style(one.identity, fg='cyan')}"


def _broken(title: str, room: int) -> list[str]:
    """A title in lines; nearly all fit on one, and wrapping a thousand takes longer than the rest."""
    if len(title) <= room:
        return [title]
    return textwrap.wrap(title, room, break_long_words=False, break_on_hyphens=False)


def _title(one: Summary, is_marked: bool) -> str:
    return f"★ {one.title}" if is_marked else one.title


def _facts(one: Summary) -> str:
    return f"{click.style(one.level.ljust(6), fg=LEVEL_COLOURS[one.level])} {one.minutes:>4} min"


def width() -> int:
    """Columns of the terminal, up to what the eye follows."""
    return min(shutil.get_terminal_size((110, 24)).columns, WIDEST)


def cut(text: str, room: int) -> str:
    """The text; where it is longer than the room it ends after a word, with an ellipsis."""
    if len(text) <= room:
        return text
    whole = text[:room].rfind(" ", room // 2, room)
    return f"{text[: whole if whole > 0 else room - 1].rstrip(' ,;:')}…"


def skipped_note(skipped: int) -> None:
    """Says on stderr how many files could not be used."""
    if skipped:
        files = "file was" if skipped == 1 else "files were"
        click.echo(f"{skipped} {files} skipped because something is wrong: spar bank check", err=True)
