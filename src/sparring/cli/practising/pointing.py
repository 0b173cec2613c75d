"""Spot the error in the terminal: numbered sentences, and the correction once one was pointed at."""

from __future__ import annotations

from collections.abc import Iterator

import click

from sparring.bank.false_sentence import FalseSentence, false_sentence
from sparring.bank.question import Question
from sparring.bank.sections import SPOT_THE_ERROR
from sparring.cli.terminal.markdown import show_markdown, without_latex
from sparring.cli.terminal.wrapping import keys_line, wrapped
from sparring.practice.words import WHICH_IS_FALSE, pointed_sentence


def point_at_the_error(question: Question) -> None:
    """Shows the sentences, waits for a number, then shows the correction; any other key leaves."""
    found = false_sentence(question)
    if found is None:
        return
    click.echo("\n" + click.style(f"{SPOT_THE_ERROR}. {WHICH_IS_FALSE}", bold=True))
    click.echo("\n".join(numbered(found)))
    click.echo("\n" + keys_line(f"1 to {len(found.sentences)} point at a sentence", "any other key: not now"))
    key = click.getchar()
    if not (key.isdecimal() and 1 <= int(key) <= len(found.sentences)):
        return
    click.echo(f"  {key}\n\n{pointed_sentence(int(key), found.number)}\n")
    click.echo(wrapped(without_latex(found.sentences[int(key) - 1]), f" {key}  ", "    ") + "\n")
    show_markdown(found.correction)


def numbered(found: FalseSentence) -> Iterator[str]:
    """Each sentence with its number."""
    for number, sentence in enumerate(found.sentences, start=1):
        yield wrapped(without_latex(sentence), f" {number}  ", "    ")
