"""spar log"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.paging import show_text
from sparring.cli.terminal.table import width

if TYPE_CHECKING:
    from sparring.inbox.event import Event
    from sparring.store.examine import Examined, Place

COLOURS = {
    "passed": "green",
    "good": "green",
    "hard": "yellow",
    "wrong": "red",
    "again": "red",
    "hint": "blue",
}
NAME_BELOW = "\n" + " " * 18
"""Where a line has no room for the name, which is never torn."""
NOT_TRIED = "session"
"""What the plan wrote, not the learner."""


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
    tried = (event for event in Inbox(scope.places.data).events() if event.kind != NOT_TRIED)
    events = sorted(deque(tried, maxlen=limit), key=lambda event: event.at, reverse=True)
    if json_wanted:
        as_json([json.loads(event.to_line()) for event in events])
        return
    show_text("\n".join(map(_row, events)) or "Nothing yet. Begin with: spar today")


def _row(event: Event) -> str:
    """One event at its own local time; an imported one may hold anything."""
    from sparring.checking.clean import clean
    from sparring.practice.words import LOGGED, NOT_ROBUST, outcome_word

    outcome = str(event.verdict or event.rest.get("rating") or event.kind)
    what = f"hint {event.hints}" if event.kind == "hint" else LOGGED.get(event.kind) or outcome_word(outcome)
    if outcome == "passed" and isinstance(event.report, dict) and event.report.get("robust") is False:
        what = NOT_ROBUST.word
    when, told, name = (
        f"{clean(event.date)} {_local_time(event)}",
        clean(what).ljust(12),
        clean(event.question),
    )
    is_long = len(f"{when}  {told}  {name}") > width()
    return f"{when}  {click.style(told, fg=COLOURS.get(outcome))}{NAME_BELOW if is_long else '  '}{name}"


def _local_time(event: Event) -> str:
    """Hours and minutes where the learner was."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    try:
        return f"{datetime.fromisoformat(event.at).astimezone(ZoneInfo(event.zone)):%H:%M}"
    except (ValueError, KeyError, OSError):
        return "     "


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
