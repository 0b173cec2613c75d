"""spar export"""

from __future__ import annotations

import json
from typing import IO

import click

from sparring.checking.clean import escaped
from sparring.cli.clock import now
from sparring.cli.scope import Scope, pass_scope


@click.command("export")
@click.argument("file", type=click.File("w", encoding="utf-8", lazy=True, atomic=True), default="-")
@pass_scope
def command(scope: Scope, file: IO[str]) -> None:
    """Write everything that you did, wrote and chose to one JSON FILE (standard output without one)."""
    from sparring.inbox.inbox import Inbox
    from sparring.store.opening import close_store, open_store
    from sparring.store.who import LOCAL

    open_store(scope.places.data, now().at)
    from sparring.store.exchange import export_all

    text = json.dumps(export_all(LOCAL, Inbox(scope.places.data), now().at), ensure_ascii=False, indent=1)
    file.write(f"{escaped(text)}\n")
    close_store()
