"""spar mark, spar note"""

from __future__ import annotations

import sys

import click

from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope


@click.command("mark")
@click.argument("name", type=QUESTION, metavar="QUESTION")
@click.option("--off", is_flag=True, help="Take the mark away.")
@json_option
@pass_scope
def mark_command(scope: Scope, name: str, off: bool, json_wanted: bool) -> None:
    """Mark a question for later; `spar list --marked` shows what you marked."""
    from sparring.practice.keep import mark

    question = scope.summary(name)
    mark(question, scope.learner(), is_marked=not off)
    if json_wanted:
        as_json({"identity": question.identity, "marked": not off})
        return
    click.echo(f"{'No longer marked' if off else '★ Marked'}: {question.title}")


@click.command("note")
@click.argument("name", type=QUESTION, metavar="QUESTION")
@click.argument("words", nargs=-1, metavar="[TEXT]...")
@click.option("--print", "is_print", is_flag=True, help="Print your note and change nothing.")
@json_option
@pass_scope
def note_command(scope: Scope, name: str, words: tuple[str, ...], is_print: bool, json_wanted: bool) -> None:
    """Write a note on a question: TEXT, or in your $EDITOR without it; an empty one is taken away."""
    question = scope.summary(name)
    text = _known(scope, name)
    if not is_print:
        from sparring.practice.keep import note

        written = " ".join(words) if words else _edited(text)
        text = text if written is None else note(question, scope.learner(), written)
    if json_wanted:
        as_json({"identity": question.identity, "note": text})
    else:
        click.echo(_told(text, question.title))


def _known(scope: Scope, name: str) -> str:
    question, own = scope.summary(name), scope.own()
    return own.note((question.identity, *question.aliases))


def _edited(text: str) -> str | None:
    """What the editor holds when it is closed; None when it was not saved."""
    if not is_at_a_terminal():
        raise click.UsageError("There is no terminal for an editor. Write the note: spar note QUESTION TEXT")
    return click.edit(text, extension=".md", require_save=True)


def is_at_a_terminal() -> bool:
    """Whether an editor could be opened here."""
    return sys.stdin.isatty()


def _told(text: str, title: str) -> str:
    from sparring.checking.clean import clean

    return f"{click.style(title, dim=True)}\n{clean(text) or 'No note.'}"
