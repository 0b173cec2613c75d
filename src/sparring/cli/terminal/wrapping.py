"""Lines that fit the terminal: broken between words, and never within a command."""

from __future__ import annotations

import re
import textwrap

import click

from sparring.cli.terminal.table import width

WHOLE = re.compile(
    r"spar (?:[\w./-]+)(?: --?[\w-]+| [\w./-]*[/-][\w./-]*)*|\d %|[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}\b"
)
"""A command up to its last option or name, a number with its sign, and a day."""
DOT = "·"
GLUE = "\u00a0"
"""Stands for the spaces within it while a text is broken into lines."""


def keys_line(*keys: str) -> str:
    """What each key does, such as "Enter go on · q quit"; no entry is broken."""
    joined = f"{GLUE}{DOT} ".join(key.replace(" ", GLUE) for key in keys)
    lines = (line.removesuffix(f" {DOT}") for line in wrapped(joined).split("\n"))
    return click.style("\n".join(lines), dim=True)


def wrapped(text: str, indent: str = "", following: str | None = None) -> str:
    """The text in lines; commands and long words stay whole."""
    glued = WHOLE.sub(lambda found: found[0].replace(" ", GLUE), text)
    lines = textwrap.wrap(
        glued,
        width(),
        initial_indent=indent,
        subsequent_indent=indent if following is None else following,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines).replace(GLUE, " ")
