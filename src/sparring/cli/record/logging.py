"""spar log"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope

if TYPE_CHECKING:
    from sparring.inbox.event import Event
    from sparring.store.examine import Examined, Place

COLOURS = {"passed": "green", "wrong": "red", "hint": "blue"}


@click.command("log")
@click.option("--limit", "-n", type=click.IntRange(1), default=20, show_default=True, help="How many.")
@click.option("--check", "is_check", is_flag=True, help="Say whether the whole record can be read.")
@json_option
@click.pass_context
@pass_scope
def command(scope: Scope, ctx: click.Context, limit: int, is_check: bool, json_wanted: bool) -> None:
    """What you tried and which hints you took, newest first."""
    from sparring.inbox.inbox import Inbox

    if is_check:
        ctx.exit(_check(scope, json_wanted))
    events = list(reversed(deque(Inbox(scope.places.data).events(), maxlen=limit)))
    if json_wanted:
        as_json([json.loads(event.to_line()) for event in events])
        return
    for event in events:
        click.echo(_row(event))
    if not events:
        click.echo("Nothing yet. Begin with: spar start roc-auc")


def _row(event: Event) -> str:
    """One event; an imported one may hold anything."""
    from sparring.checking.clean import clean

    outcome = str(event.verdict or event.kind)
    what = outcome if event.verdict or event.kind != "hint" else f"hint {event.hints}"
    told = click.style(clean(what).ljust(13), fg=COLOURS.get(outcome))
    return f"{clean(event.date)} {clean(event.at[11:16])}Z  {told}  {clean(event.question)}"


def _check(scope: Scope, json_wanted: bool) -> int:
    """0 when nothing is lost."""
    from dataclasses import asdict

    from sparring.cli.clock import now
    from sparring.inbox.inbox import Inbox
    from sparring.store.opening import close_store, open_store

    open_store(scope.places.data, now().at)
    from sparring.store.examine import examine
    from sparring.store.who import LOCAL

    inbox = Inbox(scope.places.data)
    found = examine(LOCAL, inbox)
    close_store()
    if json_wanted:
        as_json(asdict(found) | {"whole": found.is_whole, "folder": str(inbox.folder)})
    else:
        click.echo("\n".join(_told(found, str(inbox.folder))))
    return 0 if found.is_whole else 1


def _told(found: Examined, folder: str) -> Iterator[str]:
    repaired = f", {len(found.repaired)} of them repaired" if found.repaired else ""
    yield f"{_count(found.readable, 'event')} can be read in {_count(found.files, 'file')}{repaired}."
    for place in found.repaired:
        yield f"  repaired      {_where(place)}: it was torn, and both halves are there"
    for place in found.unreadable:
        yield f"  not readable  {_where(place)}: it holds no whole event"
    for place in found.not_taken:
        yield f"  not taken in  {_where(place)}: it does not fit the store: {place.reason}"
    if found.is_whole:
        yield "Nothing is lost."
        return
    yield f"These lines stay as they are in {folder}; they count in no progress."
    yield "A copy of that folder from a backup, put back there, is read again by: spar log --check"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _where(place: Place) -> str:
    lines = " and ".join(map(str, place.lines))
    return f"{place.file}, line{'s' if len(place.lines) > 1 else ''} {lines}"
