"""spar search"""

from __future__ import annotations

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope

MOST = 20


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@json_option
@pass_scope
def command(scope: Scope, words: tuple[str, ...], json_wanted: bool) -> None:
    """Find questions in which all the words occur."""
    from sparring.bank.search import search

    hits = search(scope.index, words)
    if json_wanted:
        as_json([{"identity": hit.identity, "title": hit.title, "snippet": hit.snippet} for hit in hits])
        return
    for hit in hits[:MOST]:
        click.echo(f"{click.style(hit.identity, fg='cyan')}  {hit.title}")
        click.echo(f"    {_marked(hit.snippet, hit.matches)}")
    if not hits:
        click.echo("Nothing found. Fewer or shorter words find more.")
    elif len(hits) > MOST:
        click.echo(f"… and {len(hits) - MOST} more")


def _marked(snippet: str, marks: tuple[tuple[int, int], ...]) -> str:
    text, place = "", 0
    for start, stop in marks:
        text += snippet[place:start] + click.style(snippet[start:stop], bold=True, fg="yellow")
        place = stop
    return text + snippet[place:]
