"""spar log"""

from __future__ import annotations

import json
from collections import deque

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope

COLOURS = {"passed": "green", "wrong": "red", "hint": "blue"}


@click.command("log")
@click.option("--limit", "-n", type=click.IntRange(1), default=20, show_default=True, help="How many.")
@json_option
@pass_scope
def command(scope: Scope, limit: int, json_wanted: bool) -> None:
    """What you tried and which hints you took, newest first."""
    from sparring.inbox.inbox import Inbox

    events = list(reversed(deque(Inbox(scope.places.data).events(), maxlen=limit)))
    if json_wanted:
        as_json([json.loads(event.to_line()) for event in events])
        return
    for event in events:
        what = event.verdict or (f"hint {event.hints}" if event.kind == "hint" else event.kind)
        told = click.style(what.ljust(13), fg=COLOURS.get(event.verdict or event.kind))
        click.echo(f"{event.date} {event.at[11:16]}Z  {told}  {event.question}")
    if not events:
        click.echo("Nothing yet. Begin with: spar start roc-auc")
