"""spar random"""

from __future__ import annotations

import random

import click

from sparring.cli.kinds import kind_option, nothing_fits
from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.table import question_rows, question_values


@click.command("random")
@click.argument("topic", required=False)
@kind_option
@click.option("--seed", type=int, help="The same seed picks the same question.")
@json_option
@pass_scope
def command(scope: Scope, topic: str | None, kind: str | None, seed: int | None, json_wanted: bool) -> None:
    """Pick a question by chance."""
    fitting = [
        one
        for one in scope.index.questions
        if (topic is None or one.topic == topic) and (kind is None or one.kind == kind)
    ]
    if not fitting:
        raise click.UsageError(f"{nothing_fits(scope.index, kind)} `spar topics` lists the topics.")
    one = random.Random(seed).choice(fitting)
    if json_wanted:
        as_json(question_values(one))
        return
    click.echo("\n".join(question_rows([one])))
    click.echo(click.style(f"spar show {one.name}", dim=True))
