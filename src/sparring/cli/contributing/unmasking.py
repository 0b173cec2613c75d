"""spar bank show-decoy"""

from __future__ import annotations

from difflib import unified_diff

import click

from sparring.bank.kinds.decoy import CANDIDATE, FOLDER
from sparring.bank.question import Decoy, Question
from sparring.cli.scope import as_json
from sparring.errors import DecoyNotFound, NotACodingQuestion

COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def unmask(question: Question, name: str, json_wanted: bool) -> None:
    """Prints a decoy: what it declares, the whole program, and what it does otherwise."""
    decoy = _found(question, name)
    changed = difference(question, decoy)
    if json_wanted:
        values = {"question": question.identity, "decoy": decoy.name, "verdict": decoy.declares}
        as_json({**values, "diagnosis": decoy.diagnosis, "source": decoy.source, "difference": changed})
        return
    click.secho(f"{question.identity}/{decoy.name} · {decoy.declares}", dim=True)
    click.echo(f"{decoy.diagnosis}\n\n{decoy.source}")
    for line in changed.splitlines():
        click.secho(line, fg=COLOURS.get(line[:1]))


def difference(question: Question, decoy: Decoy) -> str:
    """The unified difference between the candidate's program and a decoy's."""
    assert question.coding is not None
    right, wrong = question.coding.candidate.splitlines(True), decoy.source.splitlines(True)
    return "".join(unified_diff(right, wrong, CANDIDATE, f"{FOLDER}{decoy.name}.py"))


def _found(question: Question, name: str) -> Decoy:
    if question.coding is None:
        raise NotACodingQuestion(f"{question.identity} has no program to write, so it has no decoys.")
    for decoy in question.coding.decoys:
        if decoy.name == name:
            return decoy
    names = ", ".join(decoy.name for decoy in question.coding.decoys)
    raise DecoyNotFound(f"{question.identity} has no decoy {name!r}; it has {names}.")
