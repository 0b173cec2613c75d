"""spar bank claims"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import click

from sparring.bank.claims import Claim, claims_of
from sparring.bank.question import Question
from sparring.cli.scope import as_json


def list_claims(questions: Sequence[Question], json_wanted: bool) -> None:
    """Prints the sentences that claim a cause or a law."""
    found = [(question, claims_of(question)) for question in questions]
    if json_wanted:
        as_json([{"question": one.identity, **asdict(claim)} for one, claims in found for claim in claims])
        return
    for question, claims in found:
        for claim in claims:
            click.echo(_line(question, claim))
    click.echo(f"{sum(len(claims) for _, claims in found)} sentences to read; most of them are right.")


def _line(question: Question, claim: Claim) -> str:
    place = click.style(f"{question.identity}:{claim.line}", fg="cyan")
    return f"{place} [{', '.join(claim.words)}] {claim.sentence}"
