"""spar search"""

from __future__ import annotations

import textwrap

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.table import cut, width

MOST = 20
INDENT = "    "


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@json_option
@pass_scope
def command(scope: Scope, words: tuple[str, ...], json_wanted: bool) -> None:
    """Find questions in which all the words occur."""
    from sparring.bank.index.search import search

    hits = search(scope.index, words)
    if json_wanted:
        as_json([{"identity": hit.identity, "title": hit.title, "snippet": hit.snippet} for hit in hits])
        return
    for hit in hits[:MOST]:
        room = max(0, width() - len(hit.identity) - 2)
        click.echo(f"{click.style(hit.identity, fg='cyan')}  {cut(hit.title, room)}")
        click.echo(INDENT + _marked(_wrapped(hit.snippet), hit.matches).replace("\n", f"\n{INDENT}"))
    if not hits:
        click.echo("Nothing found. Fewer or shorter words find more.")
    elif len(hits) > MOST:
        click.echo(f"… and {len(hits) - MOST} more")


def _wrapped(snippet: str) -> str:
    """The snippet in lines that fit; each line end stands where a space was, so that places stay the same."""
    lines = textwrap.wrap(snippet, width() - len(INDENT), break_long_words=False, break_on_hyphens=False)
    wrapped = "\n".join(lines)
    return wrapped if len(wrapped) == len(snippet) else snippet


def _marked(snippet: str, marks: tuple[tuple[int, int], ...]) -> str:
    text, place = "", 0
    for start, stop in marks:
        text += snippet[place:start] + click.style(snippet[start:stop], bold=True, fg="yellow")
        place = stop
    return text + snippet[place:]
