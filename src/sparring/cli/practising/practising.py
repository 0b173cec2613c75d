"""spar practise"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope

if TYPE_CHECKING:
    from sparring.bank.question import Question


@click.command("practise")
@click.argument("name", type=QUESTION, metavar="[QUESTION]", required=False)
@click.option("--ticks", metavar="1,3", help="Without keys: the key points that you had; '' for none.")
@click.option("--said", default="", help="With --ticks: what you answered.")
@click.option("--sure", type=click.IntRange(0, 100), help="With --ticks: how sure you were, in percent.")
@click.option("--aided", is_flag=True, help="With --ticks: you would not have said it without help.")
@json_option
@pass_scope
def command(
    scope: Scope,
    name: str | None,
    ticks: str | None,
    said: str,
    sure: int | None,
    aided: bool,
    json_wanted: bool,
) -> None:
    """Answer a question: say or type it, tick what you had, and see when it comes back.

    Without a name: the next one of today's list.
    """
    question = scope.question(name or _next(scope))
    if ticks is not None:
        _store(scope, question, ticks, (said, sure, not aided), json_wanted)
    elif json_wanted:
        as_json(question_values(question))
    else:
        from sparring.cli.practising.asking import practise_and_close

        practise_and_close(scope, question)


def _next(scope: Scope) -> str:
    practice = scope.practice()
    from sparring.practice.planning.next_question import next_question

    step = next_question(practice)
    if step is None:
        raise click.UsageError("Today's list is done. Name a question: spar practise p-value")
    return step.question.identity


def question_values(question: Question) -> dict[str, Any]:
    """The question without its answer, and its key points, by the numbers that --ticks takes."""
    from sparring.practice.ticking import key_points

    return {
        "identity": question.identity,
        "title": question.title,
        "statement": question.statement,
        "key_points": [
            {"number": number, "weight": point.weight.value, "sentence": point.sentence}
            for number, point in enumerate(key_points(question), start=1)
        ],
    }


def _store(
    scope: Scope,
    question: Question,
    ticks: str,
    given: tuple[str, int | None, bool],
    json_wanted: bool,
) -> None:
    from sparring.cli.practising.asking import result_text
    from sparring.practice.ticking import Given, Ticked

    said, sure, unaided = given
    ticked = Ticked(numbers_of(question, ticks), unaided)
    practice = scope.practice()
    from sparring.practice.answer import answer

    answered = answer(practice, question, Given(said, sure), ticked)
    if json_wanted:
        as_json(
            {
                "identity": question.identity,
                "rating": answered.rating.value,
                "missed": [point.sentence for point in answered.missed],
                "back": answered.back.isoformat() if answered.back else None,
                "remark": answered.remark,
                "predicted": answered.predicted,
            }
        )
    else:
        click.echo(result_text(answered, ticked, practice.day))


def numbers_of(question: Question, ticks: str) -> frozenset[int]:
    """The key points that `--ticks` names."""
    from sparring.practice.ticking import key_points

    points = key_points(question)
    if not points:
        raise click.UsageError(
            f"{question.identity} has nothing to tick. Write it: spar start {question.name}"
        )
    named = [part.strip() for part in ticks.split(",") if part.strip()]
    if not all(part.isdigit() and 1 <= int(part) <= len(points) for part in named):
        raise click.UsageError(f"--ticks takes numbers from 1 to {len(points)}, such as --ticks 1,3")
    return frozenset(map(int, named))
