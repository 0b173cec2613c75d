"""spar bank prove --write and --recorded: proving only what changed, and holding CI to the record."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sparring.prove.recorded import FILE, digest_of, drawn, read_record, stale, write_record

if TYPE_CHECKING:
    from sparring.bank.question import Question
    from sparring.bank.reading.load import Bank
    from sparring.prove.bank_proof import BankProof

DRAWN = 5
MOST_NAMED = 5


def to_prove(
    questions: Sequence[Question], root: Path, *, recorded: str | None, only_changed: bool
) -> Sequence[Question]:
    """Which of the questions have to be proven: a few drawn by a commit, those that changed, or all."""
    if recorded is not None:
        return drawn_anew(questions, root, recorded)
    return stale(questions, read_record(root), root) if only_changed else questions


def drawn_anew(questions: Sequence[Question], root: Path, commit: str) -> list[Question]:
    """A few recorded questions to prove anew; refuses a record that is not of today's files."""
    old = stale(questions, read_record(root), root)
    if old:
        named = ", ".join(one.identity for one in old[:MOST_NAMED])
        more = f" and {len(old) - MOST_NAMED} more" if len(old) > MOST_NAMED else ""
        raise click.ClickException(
            f"{FILE} is not of today's files for {named}{more}. Prove and record: spar bank prove --write"
        )
    click.echo(f"All {len(questions)} questions are recorded as proven; anew, drawn by the commit:", err=True)
    return drawn(questions, DRAWN, commit)


def record(questions: Sequence[Question], found: BankProof, root: Path, *, whole: Bank | None) -> None:
    """Records what holds, and forgets what is no question of the whole bank any more."""
    broken = {one.identity for one in found.proofs if not one.ok}
    broken |= {one.question for one in found.declared if one.lie}
    kept = read_record(root)
    if whole is not None:
        kept = {identity: digest for identity, digest in kept.items() if identity in whole.by_identity}
    held = {one.identity: digest_of(one, root) for one in questions if one.identity not in broken}
    write_record(root, kept | held)
    click.echo(f"{len(held)} questions recorded in {FILE}.", err=True)
