"""spar next"""

from __future__ import annotations

import click

from sparring.cli.planning.lines import step_values
from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.wrapping import wrapped


@click.command("next")
@json_option
@pass_scope
def command(scope: Scope, json_wanted: bool) -> None:
    """Start the next question of today's list."""
    practice = scope.practice()
    from sparring.practice.planning.next_question import next_question

    step = next_question(practice)
    if json_wanted:
        as_json(None if step is None else step_values(step))
        return
    if step is None:
        from sparring.cli.planning.today import after_list
        from sparring.practice.planning.today import today

        click.echo("\n".join(after_list(practice, today(practice))))
        return
    click.echo(click.style(wrapped(step.pick.reason), dim=True) + "\n")
    from sparring.cli.practising.asking import practise_and_close

    practise_and_close(scope, scope.question(step.question.identity))
