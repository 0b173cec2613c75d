"""spar start"""

from __future__ import annotations

import click

from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope


@click.command("start")
@click.argument("name", type=QUESTION, metavar="QUESTION")
@click.option("--edit", "-e", is_flag=True, help="Open the file in your $EDITOR.")
@click.option(
    "--web", is_flag=True, help="Go on with the newer draft of the web app; your file is kept beside."
)
@json_option
@pass_scope
def command(scope: Scope, name: str, edit: bool, web: bool, json_wanted: bool) -> None:
    """Put a question's starter into your own folder; a file of yours is never overwritten."""
    from sparring.cli.clock import now
    from sparring.practice.put_aside import passed_before, put_aside
    from sparring.practice.start import file_for, start
    from sparring.practice.take_draft import newer_draft, take_draft

    question, learner = scope.program(name), scope.learner()
    passed = passed_before(question, learner)
    old = put_aside(question, learner, scope.places.work)
    draft = newer_draft(question, scope.places)
    if draft is not None and passed is not None and draft.source == passed.source and not web:
        draft = None  # what passed comes back with a blank file
    takes = draft is not None and (web or not file_for(question, scope.places.work).is_file())
    kept = take_draft(question, draft, scope.places, now().at) if draft is not None and takes else None
    kept = kept or (old.path if old is not None else None)
    started = start(question, scope.places)
    offers = draft is not None and not takes
    if json_wanted:
        found = {"identity": question.identity, "path": str(started.path), "new": started.is_new or takes}
        as_json(
            {**found, "from_web": takes, "newer_on_web": offers, "kept": None if kept is None else str(kept)}
        )
    else:
        told = "Wrote" if started.is_new or takes else "You already have"
        click.echo(
            f"{told} {click.style(str(started.path), fg='cyan')}{' from your web draft' if takes else ''}"
        )
        if kept is not None:
            click.echo(f"The file before it: {kept}")
        if offers:
            click.echo(f"Your web draft is newer. To go on with it: spar start {question.name} --web")
        click.echo(f"Read the question: spar show {question.name}")
        click.echo(f"Then: spar try {question.name}   (or: spar try {question.name} --watch)")
    if edit:
        click.edit(filename=str(started.path))
