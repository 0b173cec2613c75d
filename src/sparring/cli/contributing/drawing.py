"""spar bank figures: the pictures that blocks of questions draw."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from sparring.bank.replace_file import replace_file
from sparring.cli.scope import as_json

if TYPE_CHECKING:
    from sparring.bank.question import Question
    from sparring.prove.figures import Drawn


def draw(questions: Sequence[Question], *, write: bool, json_wanted: bool) -> int:
    """Draws every picture of the questions, writes those that changed if asked to; 0 when all are current."""
    from sparring.prove.figures import draw_figures

    drawn = draw_figures(questions)
    stale = [one for one in drawn if not one.error and not one.is_current]
    if write:
        for one in stale:
            replace_file(one.path, one.svg)
    if json_wanted:
        as_json([_values(one, is_written=write and one in stale) for one in drawn])
    else:
        click.echo("\n".join(_lines(drawn, stale, write=write)))
    broken = any(one.error for one in drawn)
    return 1 if broken or (stale and not write) else 0


def _values(one: Drawn, *, is_written: bool) -> dict[str, Any]:
    return {
        "question": one.identity,
        "line": one.line,
        "picture": one.path.name,
        "bytes": len(one.svg.encode()),
        "current": one.is_current,
        "written": is_written,
        "error": one.error,
    }


def _lines(drawn: Sequence[Drawn], stale: Sequence[Drawn], *, write: bool) -> list[str]:
    lines = [click.style(f"✘ {one.identity}:{one.line}: {one.error}", fg="red") for one in drawn if one.error]
    verb = "written" if write else "not what its block draws"
    lines += [f"{one.path.name}: {verb} ({len(one.svg.encode()):,} bytes)" for one in stale]
    current = len(drawn) - len(stale) - sum(bool(one.error) for one in drawn)
    lines.append(f"{current} of {len(drawn)} pictures were current.")
    if stale and not write:
        lines.append("Draw them: spar bank figures --write")
    return lines
