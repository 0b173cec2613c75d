"""Beginning to write a program in the terminal, with a blank file where it comes back for review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from sparring.bank.question import Question
from sparring.cli.scope import Scope
from sparring.cli.terminal.wrapping import wrapped

if TYPE_CHECKING:
    from sparring.practice.start import Started


def begin(scope: Scope, question: Question) -> Started:
    """The learner's file; what passed on an earlier day is put aside, and that is said."""
    from sparring.practice.put_aside import put_aside
    from sparring.practice.start import start
    from sparring.practice.words import begins_fresh

    old = put_aside(question, scope.learner(), scope.places.work)
    if old is not None:
        click.echo("\n" + wrapped(begins_fresh(question, date.fromisoformat(old.date), str(old.path))))
    return start(question, scope.places)
