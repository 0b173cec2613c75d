"""spar try --profile: where the time goes, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from sparring.cli.scope import Scope
from sparring.judge.profile import LineTime, profile
from sparring.practice.submit import read_submission
from sparring.sandbox.open import open_sandbox
from sparring.settings import seed

WORTH_COLOUR = 0.1


def profiled(scope: Scope, name: str, path: Path) -> tuple[LineTime, ...]:
    """The line times of a submission, in a sandbox of its own."""
    question = scope.program(name)
    sandbox = open_sandbox(cache=scope.places.cache)
    try:
        return profile(question, read_submission(path, question), sandbox, seed=seed())
    finally:
        sandbox.close()


def profile_values(lines: tuple[LineTime, ...]) -> list[dict[str, Any]]:
    """Plain values for JSON."""
    return [asdict(one) for one in lines]


def profile_text(lines: tuple[LineTime, ...]) -> str:
    """The table; lines that take a tenth of the time or more stand out."""
    return "\n".join(_rows(lines)) if lines else "\n  No line could be timed."


def _rows(lines: tuple[LineTime, ...]) -> Iterator[str]:
    total = sum(one.seconds for one in lines) or 1.0
    yield click.style("\n   share        ms      hits  line", dim=True)
    for one in lines:
        share = one.seconds / total
        row = f"  {100 * share:5.1f} %  {1000 * one.seconds:8.2f}  {one.hits:8}  {one.number:4}  {one.text}"
        yield click.style(row, bold=True, fg="yellow") if share >= WORTH_COLOUR else row
    yield click.style("  Measured with tracing on, on the largest input; calls count for the line.", dim=True)
