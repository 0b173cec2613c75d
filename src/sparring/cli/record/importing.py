"""spar import"""

from __future__ import annotations

import json
from pathlib import Path

import click

from sparring.cli.clock import now
from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.errors import ImportRefused


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@json_option
@pass_scope
def command(scope: Scope, file: Path, json_wanted: bool) -> None:
    """Merge a FILE written by `spar export`; nothing is doubled, nothing of yours is lost."""
    from sparring.inbox.inbox import Inbox
    from sparring.store.opening import close_store, open_store
    from sparring.store.who import LOCAL

    open_store(scope.places.data, now().at)
    from sparring.store.exchange import import_all

    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise ImportRefused(f"{file} is no JSON: {error}. Write it anew with: spar export FILE") from error
    imported = import_all(LOCAL, found, Inbox(scope.places.data))
    close_store()
    if json_wanted:
        as_json({"events": imported.events, "drafts": imported.drafts, "settings": imported.settings})
        return
    click.echo(f"New: {imported.events} events, {imported.drafts} drafts, {imported.settings} settings.")
