"""spar search"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.paging import show_text
from sparring.cli.terminal.table import cut, width

if TYPE_CHECKING:
    from sparring.bank.index.search import Find, Found

MOST = 20
INDENT = "    "


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@json_option
@pass_scope
def command(scope: Scope, words: tuple[str, ...], json_wanted: bool) -> None:
    """Find questions by words, by their beginnings, and by what they are called elsewhere."""
    from sparring.bank.index.concordance import open_concordance

    found = open_concordance(scope.index, scope.places.cache).search(words)
    if json_wanted:
        as_json(
            [{"identity": one.identity, "title": one.title, "snippet": one.snippet} for one in found.finds]
        )
        return
    show_text("\n".join(_lines(found)))


def _lines(found: Found) -> Iterator[str]:
    for typed, meant in found.mended.items():
        yield click.style(f"Nothing has {typed!r}; this is for {meant!r}.", dim=True)
    if found.is_partial:
        yield click.style("No question has all these words; these have most of them.", dim=True)
    for one in found.finds[:MOST]:
        yield from _rows(one)
    if not found.finds:
        yield "Nothing found. Fewer or other words find more; `spar list` shows all questions."
    elif len(found.finds) > MOST:
        yield f"… and {len(found.finds) - MOST} more"


def _rows(find: Find) -> Iterator[str]:
    yield _marked(cut(find.title, width()), find.title_matches)
    yield INDENT + click.style(find.identity, fg="cyan") + (" (in the answer)" if find.is_inside else "")
    if find.matches:
        yield INDENT + _marked(_wrapped(find.snippet), find.matches).replace("\n", f"\n{INDENT}")


def _wrapped(snippet: str) -> str:
    """The snippet in lines that fit; each line end stands where a space was, so that places stay the same."""
    lines = textwrap.wrap(snippet, width() - len(INDENT), break_long_words=False, break_on_hyphens=False)
    wrapped = "\n".join(lines)
    return wrapped if len(wrapped) == len(snippet) else snippet


def _marked(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    parts, place = [], 0
    for start, stop in marks:
        parts += [text[place:start], click.style(text[start:stop], bold=True, fg="yellow")]
        place = stop
    return "".join([*parts, text[place:]])
