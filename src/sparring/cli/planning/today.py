"""spar today"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sparring.cli.planning.lines import today_lines, today_values
from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.closing import closing_lines
from sparring.recall.choosing.skip import SkipWhy

if TYPE_CHECKING:
    from sparring.practice.planning.practice import Practice
    from sparring.practice.planning.today import Today

REASONS = {"too-long": SkipWhy.TOO_LONG, "know-it": SkipWhy.KNOWN, "not-for-me": SkipWhy.NOT_FOR_ME}


@click.command("today")
@click.option("--another", is_flag=True, help="Ask one question more.")
@click.option("--not-now", type=QUESTION, metavar="QUESTION", help="Put another in the place of this one.")
@click.option(
    "--because",
    type=click.Choice(list(REASONS)),
    default="too-long",
    show_default=True,
    help="Why not: today only, for three weeks, or for ever.",
)
@json_option
@pass_scope
def command(scope: Scope, another: bool, not_now: str | None, because: str, json_wanted: bool) -> None:
    """Today's list: fixed when you first open it, and it ends."""
    found = changed(scope, scope.practice(), another=another, swap=(not_now, REASONS[because]))
    if json_wanted:
        as_json(today_values(found))
        return
    click.echo("\n".join(today_lines(found)))
    click.echo("\n" + "\n".join(after_list(scope.practice(), found)))


def changed(scope: Scope, practice: Practice, *, another: bool, swap: tuple[str | None, SkipWhy]) -> Today:
    """Today's list after what the learner wants changed."""
    from sparring.practice.planning.extend import extend
    from sparring.practice.planning.swap import swap as swap_one
    from sparring.practice.planning.today import today

    name, why = swap
    if name is not None:
        return swap_one(practice, scope.summary(name).identity, why)
    return extend(practice) if another else today(practice)


def after_list(practice: Practice, found: Today) -> Iterator[str]:
    """What to do now: the next question, or nothing more."""
    if found.next is not None:
        yield click.style("Start the next one: spar next", dim=True)
        yield click.style(f"Not this one: spar today --not-now {found.next.question.name}", dim=True)
        return
    from sparring.practice.planning.closing import closing

    yield from closing_lines(closing(practice), found.date)
