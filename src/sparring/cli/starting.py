"""spar start"""

from __future__ import annotations

import click

from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope


@click.command("start")
@click.argument("name", type=QUESTION, metavar="QUESTION")
@click.option("--edit", "-e", is_flag=True, help="Open the file in your $EDITOR.")
@json_option
@pass_scope
def command(scope: Scope, name: str, edit: bool, json_wanted: bool) -> None:
    """Put a question's starter into your own folder; a file of yours is never overwritten."""
    from sparring.practice.start import start

    question = scope.question(name)
    started = start(question, scope.places)
    if json_wanted:
        as_json({"identity": question.identity, "path": str(started.path), "new": started.is_new})
    else:
        told = "Wrote" if started.is_new else "You already have"
        click.echo(f"{told} {click.style(str(started.path), fg='cyan')}")
        click.echo(f"Read the question: spar show {question.name}")
        click.echo(f"Then: spar try {question.name}   (or: spar try {question.name} --watch)")
    if edit:
        click.edit(filename=str(started.path))
