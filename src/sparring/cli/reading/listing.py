"""spar list"""

from __future__ import annotations

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.table import question_rows, question_values, skipped_note

KINDS = ["theory", "coding", "case", "design"]
LEVELS = ["easy", "medium", "hard"]
ROLES = ["data-scientist", "ml-engineer", "llm-engineer", "product-analyst"]


@click.command("list")
@click.argument("topic", required=False)
@click.option("--kind", type=click.Choice(KINDS), help="Only one kind.")
@click.option("--level", type=click.Choice(LEVELS), help="Only one level.")
@click.option("--role", type=click.Choice(ROLES), help="Only what this role is asked.")
@json_option
@pass_scope
def command(
    scope: Scope, topic: str | None, kind: str | None, level: str | None, role: str | None, json_wanted: bool
) -> None:
    """List questions, those that most interviewers ask first within a topic."""
    found = [
        one
        for one in scope.index.questions
        if (topic is None or one.topic == topic)
        and (kind is None or one.kind == kind)
        and (level is None or one.level == level)
        and (role is None or role in one.roles)
    ]
    if topic is not None and topic not in {one.name for one in scope.index.topics}:
        raise click.UsageError(_no_topic(topic, [one.name for one in scope.index.topics]))
    order = {one.name: place for place, one in enumerate(scope.index.topics)}
    found.sort(key=lambda one: (order[one.topic], -one.asked, one.name))
    if json_wanted:
        as_json({"questions": [question_values(one) for one in found], "skipped": scope.index.skipped})
        return
    click.echo("\n".join(question_rows(found)) if found else "No question fits.")
    skipped_note(scope.index.skipped)


def _no_topic(topic: str, known: list[str]) -> str:
    import difflib

    close = difflib.get_close_matches(topic, known, n=1, cutoff=0.5)
    advice = f"Did you mean {close[0]!r}?" if close else "`spar topics` lists them."
    return f"There is no topic {topic!r}. {advice}"
