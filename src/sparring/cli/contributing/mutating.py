"""spar bank prove --mutate"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

import click

from sparring.bank.question import Question
from sparring.cli.scope import as_json
from sparring.prove.bank_mutants import prove_mutants
from sparring.prove.mutate import MutationProof
from sparring.sandbox.child import Sandbox

BAR = 0.97


def prove_checks(
    questions: Sequence[Question], open_sandbox: Callable[[], Sandbox], jobs: int, json_wanted: bool
) -> int:
    """Prints what the checks catch; 0 when it is at least the bar and every record is true."""
    found = prove_mutants(questions, open_sandbox, jobs=jobs)
    caught, counted = sum(one.caught for one in found), sum(one.counted for one in found)
    is_good = caught >= BAR * counted and not any(one.false_records for one in found)
    if json_wanted:
        as_json({"caught": caught, "counted": counted, "questions": [_values(one) for one in found]})
    else:
        for one in found:
            click.echo(_lines(one))
        share = f"{100 * caught / counted:.1f} %" if counted else "none"
        click.echo(f"{caught} of {counted} edits caught: {share} (bar: {100 * BAR:.0f} %).")
    return 0 if is_good else 1


def _values(one: MutationProof) -> dict[str, Any]:
    values = asdict(one)
    for survivor in values["survivors"]:
        del survivor["source"]
    return values


def _lines(one: MutationProof) -> str:
    head = f"{one.question}: {one.caught} of {one.counted} caught, {one.equivalent} equivalent"
    lines = [
        f"  survives  line {two.number} [{two.operator}] {two.edit}    {two.line}" for two in one.survivors
    ]
    lines += [f"  {click.style('false record', fg='red')}  {record}" for record in one.false_records]
    return "\n".join([head, *lines])
