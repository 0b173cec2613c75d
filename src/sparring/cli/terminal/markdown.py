"""Markdown for people: rendered on a terminal, left as it is in a pipe."""

from __future__ import annotations

import os
import re
import sys

import click

from sparring.cli.terminal.paging import show_text

COMMENT = re.compile(r"\s*<!-- (?:match|true): .*? -->", re.S)
INLINE_MATH = re.compile(r"(?<!\\)\$([^$\n]+?)\$")
MATH_BLOCK = re.compile(r"```math\n(.*?)\n```", re.S)
CODE = re.compile(r"(```.*?\n```|`[^`\n]+`)", re.S)
MARKS = re.compile(r"[\\_*`<>\[\]|~]")
IMAGE = re.compile(r"!\[([^\]]*)\]\([^)\s]*\)")
WIDEST = 100


def show_markdown(text: str, *, paged: bool = False) -> None:
    """Prints Markdown; comments on key points and misconceptions are never shown."""
    text = COMMENT.sub("", text)
    if not sys.stdout.isatty():
        click.echo(text)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(no_color=bool(os.environ.get("NO_COLOR")))
    text = IMAGE.sub(_picture, text)
    console.width = min(console.width, WIDEST)
    code_theme = "ansi_light" if os.environ.get("NO_COLOR") else "ansi_dark"
    with console.capture() as captured:
        console.print(Markdown(without_latex(text), code_theme=code_theme, hyperlinks=False))
    shown = captured.get().rstrip("\n")
    if paged:
        show_text(shown)
    else:
        click.echo(shown)


def without_latex(text: str) -> str:
    """The Markdown with formulas in Unicode, as far as a terminal can show them."""
    if "$" not in text and "```math" not in text:
        return text
    from sparring.cli.terminal.formula import plain_formula

    text = MATH_BLOCK.sub(lambda found: f"```\n{plain_formula(found[1])}\n```", text)
    pieces = CODE.split(text)
    pieces[::2] = [INLINE_MATH.sub(_literal, piece) for piece in pieces[::2]]
    return "".join(pieces).replace("\\$", "$")


def _picture(found: re.Match[str]) -> str:
    """A picture as the words that say what one sees."""
    return f"*Picture: {' '.join(found[1].split())}*"


def _literal(found: re.Match[str]) -> str:
    """A formula within a sentence, none of whose signs is a mark of Markdown."""
    from sparring.cli.terminal.formula import plain_formula

    return MARKS.sub(r"\\\g<0>", plain_formula(found[1]))
