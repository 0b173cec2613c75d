"""spar list"""

from __future__ import annotations

import click

from sparring.bank.kind import Level, Role
from sparring.cli.kinds import kind_option, nothing_fits
from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.paging import show_text
from sparring.cli.terminal.table import question_rows, question_values, skipped_note

LEVELS = [level.value for level in Level]
ROLES = [role.value for role in Role]


@click.command("list")
@click.argument("topic", required=False)
@kind_option
@click.option("--level", type=click.Choice(LEVELS), help="Only one level.")
@click.option("--role", type=click.Choice(ROLES), help="Only what this role is asked.")
@click.option("--marked", is_flag=True, help="Only what you marked; see spar mark.")
@json_option
@pass_scope
def command(
    scope: Scope,
    topic: str | None,
    kind: str | None,
    level: str | None,
    role: str | None,
    marked: bool,
    json_wanted: bool,
) -> None:
    """List questions, those that most interviewers ask first within a topic."""
    scope.must_be_topic(topic)
    stars = scope.marked() if marked else frozenset[str]()
    found = [
        one
        for one in scope.index.questions
        if (topic is None or one.topic == topic)
        and (kind is None or one.kind == kind)
        and (level is None or one.level == level)
        and (role is None or role in one.roles)
        and (not marked or one.identity in stars)
    ]
    order = {one.name: place for place, one in enumerate(scope.index.topics)}
    found.sort(key=lambda one: (order[one.topic], -one.asked, one.name))
    if json_wanted:
        as_json({"questions": [question_values(one) for one in found], "skipped": scope.index.skipped})
        return
    nothing = "Nothing marked fits. Mark a question: spar mark QUESTION" if marked else ""
    rows = question_rows(found, stars)
    show_text("\n".join(rows) or nothing or nothing_fits(scope.index, kind))
    skipped_note(scope.index.skipped)
