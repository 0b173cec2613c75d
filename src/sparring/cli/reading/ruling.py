"""spar rules"""

from __future__ import annotations

import click

from sparring.bank.house_rules import house_rules
from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.markdown import show_markdown


@click.command("rules")
@json_option
@pass_scope
def command(scope: Scope, json_wanted: bool) -> None:
    """What holds for every program to write: dtypes, layouts, errors, tolerance."""
    text = house_rules(scope.index.root)
    if text is None:
        raise click.ClickException("This bank has no house rules: its statements say everything.")
    if json_wanted:
        as_json({"rules": text})
        return
    show_markdown(text, paged=True)
