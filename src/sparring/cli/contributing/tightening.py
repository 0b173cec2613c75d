"""spar bank prove --tight"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import click

from sparring.bank.question import Question
from sparring.cli.scope import as_json
from sparring.prove.tight import TightReport, tighten_blocks

SEEDS = 50


def list_loose(questions: Sequence[Question], seeds: int, jobs: int, json_wanted: bool) -> int:
    """Prints which assertions could be tighter; 1 only where a proof could not be run."""
    found = tighten_blocks(questions, seeds=seeds, jobs=jobs)
    if json_wanted:
        as_json([asdict(one) for one in found])
    else:
        click.echo("\n".join(_lines(found, seeds)))
    return 1 if any(one.error for one in found) else 0


def _lines(found: Sequence[TightReport], seeds: int) -> list[str]:
    lines = []
    for one in found:
        if one.error:
            lines.append(click.style(f"✘ {one.identity}:{one.line}: {one.error}", fg="red"))
        for slack, text in one.slacks:
            place = click.style(f"{one.identity}:{slack.line}", fg="cyan")
            said = f"{slack.kind} {slack.allowed:.3g} is {slack.allowed / slack.spread:.1f} times the spread"
            lines.append(f"{place} {said} {slack.spread:.2g}: {text}")
    loose, random = sum(len(one.slacks) for one in found), sum(bool(one.tried) for one in found)
    lines.append(f"{loose} loose assertions in {random} proofs with random numbers, over {seeds} seeds.")
    return lines
