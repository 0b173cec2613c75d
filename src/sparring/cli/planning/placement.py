"""spar placement"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.wrapping import keys_line, wrapped

if TYPE_CHECKING:
    from sparring.bank.question import Question
    from sparring.practice.planning.first_run import Placement

WHAT_FOR = """\
Ten short questions, each chosen by your answers before. They find your level,
so that the plan need not guess it. Stop when you like: what you answered counts."""
OVER = (
    "Your placement is done, and it is not asked twice: {well} of {asked} went well. See the plan: spar plan"
)
LEFT = "Nothing was asked. Whenever you like: spar placement"
HELD = "Kept: {asked} of {of}. Go on whenever you like: spar placement"


@click.command("placement")
@click.option("--ticks", metavar="1,3", help="Without keys: the key points that you had; '' for none.")
@json_option
@pass_scope
def command(scope: Scope, ticks: str | None, json_wanted: bool) -> None:
    """Ten questions that find your level, so that the plan need not guess it."""
    if ticks is not None:
        _take(scope, _numbers(scope, ticks))
    if json_wanted:
        as_json(_values(scope))
    elif ticks is not None:
        _close(scope)
    else:
        place(scope)


def offer(scope: Scope) -> None:
    """Asks on the first day whether one wants it; who does not is not asked again."""
    if _state(scope).is_over:
        return
    click.echo("\n" + WHAT_FOR)
    click.echo(keys_line("p begin the placement", "Enter go on without"))
    if click.getchar() == "p":
        place(scope)


def place(scope: Scope) -> None:
    """One question after the other, until there were ten or the learner leaves."""
    found = _state(scope)
    if not found.is_over and not found.is_begun:
        click.echo(WHAT_FOR)
    while not found.is_over:
        numbers = _asked(scope, found)
        if numbers is None:
            break
        _take(scope, numbers)
        found = _state(scope)
    _close(scope)


def _asked(scope: Scope, found: Placement) -> frozenset[int] | None:
    """What the learner had of one question; None when they leave."""
    from sparring.cli.practising.asking import LEAVE, ticks_by_key
    from sparring.cli.terminal.markdown import show_markdown
    from sparring.practice.ticking import suggest_ticks

    question = _question(scope, found)
    click.echo("\n" + click.style(f"Placement · {found.asked + 1} of {found.of}", dim=True))
    show_markdown(f"# {question.title}\n\n{question.statement}")
    click.echo("\n" + keys_line("Say it aloud, then Enter", "d I do not know it", "q stop here"))
    match click.getchar():
        case "d":
            return frozenset()
        case key if key in LEAVE:
            return None
        case _:
            return ticks_by_key(suggest_ticks(question, ""))


def _take(scope: Scope, numbers: frozenset[int]) -> None:
    """Stores an answer; the last one has today's list chosen anew."""
    practice = scope.practice()
    from sparring.inbox.event import Mode
    from sparring.practice.answer import answer
    from sparring.practice.planning.first_run import placement
    from sparring.practice.planning.replan import replan
    from sparring.practice.ticking import Given, Ticked

    found = placement(practice)
    if found.is_over:
        return
    placed = replace(practice, learner=replace(practice.learner, mode=Mode.PLACEMENT))
    answer(placed, _question(scope, found), Given(), Ticked(numbers))
    if placement(practice).is_over:
        replan(practice)


def _close(scope: Scope) -> None:
    found = _state(scope)
    said = OVER if found.is_over else HELD if found.is_begun else LEFT
    click.echo("\n" + wrapped(said.format(asked=found.asked, of=found.of, well=found.well)))


def _numbers(scope: Scope, ticks: str) -> frozenset[int]:
    from sparring.cli.practising.practising import numbers_of

    found = _state(scope)
    return frozenset() if found.is_over else numbers_of(_question(scope, found), ticks)


def _state(scope: Scope) -> Placement:
    practice = scope.practice()
    from sparring.practice.planning.first_run import placement

    return placement(practice)


def _question(scope: Scope, found: Placement) -> Question:
    assert found.question is not None
    return scope.question(found.question.identity)


def _values(scope: Scope) -> dict[str, Any]:
    from sparring.cli.practising.practising import question_values

    found = _state(scope)
    question = None if found.is_over else question_values(_question(scope, found))
    return {"asked": found.asked, "of": found.of, "well": found.well, "question": question}
