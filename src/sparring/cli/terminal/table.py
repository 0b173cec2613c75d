"""Questions as rows of text: plain columns, since a thousand of them must come at once."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from sparring.bank.index.summary import Summary

LEVEL_COLOURS = {"easy": "green", "medium": "yellow", "hard": "red"}
WIDEST = 140
LEAST_OF_A_TITLE = 12
ROOMY = 100
"""From this width on a question fits on a line."""
BESIDE_TITLE = 19  # level, minutes and the gaps between columns


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


def question_rows(questions: Sequence[Summary]) -> list[str]:
    """One line per question where there is room for its title, else two: the title, then what it is."""
    if width() < ROOMY:
        return [_two_lines(one) for one in questions]
    wide = max((len(one.identity) for one in questions), default=0)
    room = width() - wide - BESIDE_TITLE
    return [
        f"{click.style(one.identity.ljust(wide), fg='cyan')}  "
        f"{click.style(one.level.ljust(6), fg=LEVEL_COLOURS[one.level])}  {one.minutes:>3} min  "
        f"{cut(one.title, room) if room >= LEAST_OF_A_TITLE else ''}".rstrip()
        for one in questions
    ]


def _two_lines(one: Summary) -> str:
    level = click.style(one.level.rjust(6), fg=LEVEL_COLOURS[one.level])
    room = width() - BESIDE_TITLE
    title = cut(one.title, room).ljust(room)
    return f"{title}  {level}  {one.minutes:>3} min\n  {click.style(one.identity, fg='cyan')}"


def width() -> int:
    """Columns of the terminal, up to what the eye follows."""
    return min(shutil.get_terminal_size((110, 24)).columns, WIDEST)


def cut(text: str, room: int) -> str:
    """The text, up to the last whole word and with an ellipsis where it is longer than the room."""
    if len(text) <= room:
        return text
    whole = text[:room].rpartition(" ")[0].rstrip(" ,;:–-(")
    return f"{whole}…" if whole else f"{text[: max(room - 1, 0)]}…"


def skipped_note(skipped: int) -> None:
    """Says on stderr how many files could not be used."""
    if skipped:
        files = "file was" if skipped == 1 else "files were"
        click.echo(f"{skipped} {files} skipped because something is wrong: spar bank check", err=True)
