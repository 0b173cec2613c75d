"""Text that is longer than the screen goes through the pager; in a pipe it is printed as it is."""

from __future__ import annotations

import os
import shutil
import sys

import click


def show_text(text: str) -> None:
    """Prints a text, a screenful at a time where somebody reads it."""
    height = shutil.get_terminal_size((80, 24)).lines
    if not (sys.stdout.isatty() and sys.stdin.isatty()) or text.count("\n") < height - 1:
        click.echo(text)
        return
    os.environ.setdefault("LESS", "-FRX")
    click.echo_via_pager(text if text.endswith("\n") else f"{text}\n")
