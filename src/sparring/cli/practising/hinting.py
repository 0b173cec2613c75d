"""spar hint"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.markdown import show_markdown

if TYPE_CHECKING:
    from sparring.bank.question import Question


@click.command("hint")
@click.argument("name", type=QUESTION, metavar="QUESTION", required=False)
@click.option("--number", type=click.IntRange(1), help="A certain hint, counted from 1.")
@json_option
@pass_scope
def command(scope: Scope, name: str | None, number: int | None, json_wanted: bool) -> None:
    """Take the next hint; hints are never held against you. Without a name: the question started last."""
    from sparring.practice.hint import take_hint
    from sparring.practice.start import started_last

    question = scope.program(name or started_last(scope.places.data))
    hint = take_hint(question, scope.learner(), number)
    if hint is None:
        raise click.UsageError(_no_hint(question, number))
    if json_wanted:
        as_json(
            {"identity": question.identity, "number": hint.number, "count": hint.count, "hint": hint.text}
        )
        return
    click.echo(click.style(f"Hint {hint.number} of {hint.count} · {question.identity}", dim=True))
    show_markdown(hint.text)


def _no_hint(question: Question, number: int | None) -> str:
    """Why there is none, and how to go on."""
    from sparring.practice.hint import hints_of

    count = len(hints_of(question))
    if number is not None or not count:
        return f"{question.identity} has {count} hints, and no other."
    return (
        f"You have seen all {count} hints of {question.identity}. One of them again: "
        f"spar hint {question.name} --number {count}\nThe answer: spar show {question.name} --answer"
    )
