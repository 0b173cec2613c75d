"""spar bank prove --seeds"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import click

from sparring.bank.question import Question
from sparring.cli.scope import as_json
from sparring.prove.seeds import SeedReport, reseed_blocks


def prove_with_seeds(questions: Sequence[Question], seeds: int, jobs: int, json_wanted: bool) -> int:
    """Prints which proofs need their own seed; 0 when none does."""
    found = reseed_blocks(questions, seeds=seeds, jobs=jobs)
    if json_wanted:
        as_json([asdict(one) for one in found])
    else:
        click.echo(_text(found, seeds))
    return 0 if all(one.ok for one in found) else 1


def _text(found: Sequence[SeedReport], seeds: int) -> str:
    lines = [line for one in found if not one.ok for line in _lines(one)]
    random = [one for one in found if one.tried]
    holding = sum(one.ok for one in random)
    lines.append(
        f"{holding} of {len(random)} proofs with random numbers hold with {seeds} other seeds; "
        f"{len(found) - len(random)} have none."
    )
    return "\n".join(lines)


def _lines(one: SeedReport) -> list[str]:
    place = f"{one.identity}:{one.line}"
    if one.error:
        return [click.style(f"✘ {place}: {one.error}", fg="red")]
    head = click.style(f"✘ {place}: fails with {len(one.failed)} of {one.tried} seeds", fg="red")
    return [head, *(f"    {error}" for error in sorted(set(one.failed.values())))]
