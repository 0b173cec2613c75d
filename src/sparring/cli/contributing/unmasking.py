"""spar bank show-decoy"""

from __future__ import annotations

from difflib import unified_diff

import click

from sparring.bank.kinds.decoy import CANDIDATE
from sparring.bank.kinds.programs import REFERENCE
from sparring.bank.question import Decoy, Question
from sparring.cli.scope import as_json
from sparring.cli.terminal.difference import coloured
from sparring.errors import DecoyNotFound, NotACodingQuestion


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
    click.echo(coloured(changed))


def difference(question: Question, decoy: Decoy) -> str:
    """The unified difference between a decoy's program and the right one that its file edits."""
    coding, repair = question.coding, question.repair
    assert coding is not None
    is_fault = repair is not None and decoy in repair.faults
    name, text = (REFERENCE, coding.reference) if is_fault else (CANDIDATE, coding.candidate)
    right, wrong = text.splitlines(True), decoy.source.splitlines(True)
    return "".join(unified_diff(right, wrong, name, coding.file_of(decoy)))


def _found(question: Question, name: str) -> Decoy:
    if question.coding is None:
        raise NotACodingQuestion(f"{question.identity} has no program to write, so it has no decoys.")
    for decoy in question.coding.decoys:
        if decoy.name == name:
            return decoy
    names = ", ".join(decoy.name for decoy in question.coding.decoys)
    raise DecoyNotFound(f"{question.identity} has no decoy {name!r}; it has {names}.")
