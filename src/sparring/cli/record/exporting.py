"""spar export"""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope

RECORD = "record"


class Exports(click.Group):
    """`spar export FILE` means the record; what else can be exported is named before the file."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        is_named = bool(args) and (args[0] in self.commands or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, args if is_named else [RECORD, *args])


@click.group("export", cls=Exports)
def command() -> None:
    """Write everything that you did, wrote and chose to one JSON file, or the bank as cards for Anki.

    \b
    spar export FILE                            your record; standard output without a FILE
    spar export anki FILE [--topic ml-theory]   a package of cards
    spar export anki FILE --due                 only what comes back today
    """


@command.command(RECORD)
@click.argument("file", type=click.File("w", encoding="utf-8", lazy=True, atomic=True), default="-")
@pass_scope
def record(scope: Scope, file: IO[str]) -> None:
    """Everything that you did, wrote and chose, as one JSON FILE (standard output without one)."""
    from sparring.checking.clean import escaped
    from sparring.cli.clock import now
    from sparring.inbox.inbox import Inbox
    from sparring.store.opening import close_store, open_store
    from sparring.store.who import LOCAL

    open_store(scope.places.data, now().at)
    from sparring.store.exchange import export_all

    text = json.dumps(export_all(LOCAL, Inbox(scope.places.data), now().at), ensure_ascii=False, indent=1)
    click.echo(escaped(text), file=file)
    close_store()


@command.command("anki")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--topic", help="Only one topic.")
@click.option("--marked", is_flag=True, help="Only what you marked; see spar mark.")
@click.option("--due", is_flag=True, help="Only what comes back today, or should have before.")
@json_option
@pass_scope
def anki(scope: Scope, file: Path, topic: str | None, marked: bool, due: bool, json_wanted: bool) -> None:
    """Cards for Anki: import the FILE there; a later one renews your cards and keeps their dates."""
    from sparring.bank.reading.load import load_question
    from sparring.cli.clock import now
    from sparring.practice.anki.card import card_of
    from sparring.practice.anki.package import write_package

    titles = {one.name: one.title for one in scope.index.topics}
    scope.must_be_topic(topic)
    chosen = _chosen(scope, is_marked=marked, is_due=due)
    cards = [
        card_of(load_question(scope.index.path(one), scope.location.root), titles[one.topic])
        for one in scope.index.questions
        if topic in (None, one.topic) and one.identity in chosen
    ]
    if not cards:
        raise click.UsageError(
            f"{file} was not written: no question fits. All of them: spar export anki {file}"
        )
    path = file if file.suffix else file.with_suffix(".apkg")
    write_package(path, cards, now().at)
    if json_wanted:
        as_json({"path": str(path), "cards": len(cards)})
    else:
        click.echo(f"{len(cards)} cards in {path}. In Anki: File, Import.")


def _chosen(scope: Scope, *, is_marked: bool, is_due: bool) -> frozenset[str]:
    """The questions that an export is about, whatever their topic."""
    chosen = frozenset(one.identity for one in scope.index.questions)
    if is_marked:
        chosen &= scope.marked()
    if is_due:
        practice = scope.practice()
        from sparring.practice.planning.due import due_now

        chosen &= due_now(practice)
    return chosen
