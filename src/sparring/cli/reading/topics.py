"""spar topics"""

from __future__ import annotations

from collections import Counter

import click

from sparring.bank.kind import SECOND_EDITION
from sparring.cli.kinds import counted
from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.table import cut, skipped_note, width

BESIDE_DESCRIPTION = 36


@click.command("topics")
@json_option
@pass_scope
def command(scope: Scope, json_wanted: bool) -> None:
    """The 21 topics: the five pillars first."""
    counts = Counter(one.topic for one in scope.index.questions)
    every_kind = counted(scope.index.questions)
    proven = Counter(one.topic for one in scope.index.questions if one.is_proven)
    renewed = Counter(one.topic for one in scope.index.questions if one.edition == SECOND_EDITION)
    if json_wanted:
        rows = [
            {
                "name": one.name,
                "title": one.title,
                "pillar": one.pillar,
                "questions": counts[one.name],
                "proven": proven[one.name],
                "second_edition": renewed[one.name],
                "kinds": counted(two for two in scope.index.questions if two.topic == one.name),
            }
            for one in scope.index.topics
        ]
        sums = {"questions": counts, "proven": proven, "second_edition": renewed}
        total = {name: counter.total() for name, counter in sums.items()} | {"kinds": every_kind}
        as_json({"topics": rows, "total": total, "skipped": scope.index.skipped})
        return
    for one in scope.index.topics:
        mark = "◆" if one.pillar else " "
        name = click.style(one.name.ljust(28), fg="cyan")
        room = max(20, width() - BESIDE_DESCRIPTION)
        click.echo(f"{mark} {name} {counts[one.name]:>3}  {cut(one.description, room)}")
    by_kind = ", ".join(f"{number} {kind}" for kind, number in every_kind.items())
    click.echo(f"\n{sum(counts.values())} questions: {by_kind}" if by_kind else "\nNo question yet.")
    click.echo(f"{sum(proven.values())} of them with claims checked by running them. ◆ pillar")
    skipped_note(scope.index.skipped)
