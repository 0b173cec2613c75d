"""Bare `spar`: a short welcome on the first day, then today's list from which Enter goes on."""

from __future__ import annotations

import sys

import click

from sparring.cli.planning.lines import today_lines
from sparring.cli.scope import Scope
from sparring.cli.terminal.wrapping import keys_line
from sparring.practice.words import ROLES
from sparring.recall.round import Round

KEYS_OVER = ("m one more", "p plan", "r progress", "q quit")
KEYS = ("Enter start", "x not this one", *KEYS_OVER)
WELCOME = """\
Sparring: a practice partner for machine-learning interviews.
Private, offline, free.

You answer first, aloud or in writing; then you see what an interviewer waits
for. Your programs are run, and you are told why a wrong one is wrong.
"""
BEGIN = """\
Begin with:
  spar today                  a list for today, made for you
  spar plan --role ml-engineer --interview 2027-01-20
  spar practise bias-variance-trade-off
  spar start roc-auc          your own file to write in
  spar try roc-auc            a verdict, and why
  spar topics                 what there is
  spar serve                  the same in your browser

Every command has --help and --json.
"""


def is_new_here(scope: Scope) -> bool:
    """Whether nothing was ever recorded or chosen on this machine; looked up without opening the store."""
    return not any(scope.places.data.glob("inbox/*.jsonl")) and not any(scope.places.data.glob("*.sqlite3"))


def show_dashboard(scope: Scope) -> None:
    """The welcome, or today's list; at a terminal it stays until `q` is pressed."""
    is_watched = sys.stdin.isatty() and sys.stdout.isatty()
    if is_new_here(scope):
        click.echo(WELCOME)
        if not is_watched:
            click.echo(BEGIN, nl=False)
            return
    if is_watched:
        if ask_missing(scope):
            _offer_placement(scope)
            _run(scope, "plan")
        while _turn(scope):
            pass
        return
    practice = scope.practice()
    from sparring.cli.planning.today import after_list
    from sparring.practice.measuring.momentum import streak
    from sparring.practice.planning.today import today

    found = today(practice)
    click.echo("\n".join(today_lines(found, streak(practice))))
    click.echo("\n" + "\n".join(after_list(practice, found)))


def ask_missing(scope: Scope) -> bool:
    """Asks what is not answered yet on the first day; Enter leaves a question open. Says if it asked any."""
    from sparring.errors import ChoiceRefused

    practice = scope.practice()
    from sparring.practice.planning.first_run import first_run
    from sparring.practice.planning.prepare import prepare

    run = first_run(practice)
    if not run.is_new:
        return False
    for name in run.missing:
        while True:
            try:
                prepare(practice.who, ASKS[name](), practice.learner.moment.at)
                break
            except ChoiceRefused as error:
                click.echo(f"  {error}")
    return bool(run.missing)


def _offer_placement(scope: Scope) -> None:
    from sparring.cli.planning.placement import offer

    offer(scope)


def _ask_role() -> dict[str, str]:
    roles = list(ROLES)
    click.echo("What do you want to become?")
    for number, role in enumerate(roles, start=1):
        click.echo(f"  {number} {ROLES[role]}")
    typed = click.prompt("A number, or Enter for any", default="", show_default=False).strip()
    is_number = typed.isdigit() and 1 <= int(typed) <= len(roles)
    return {"role": roles[int(typed) - 1].value if is_number else typed}


def _ask_interview() -> dict[str, str]:
    typed = click.prompt("When is the interview?  YYYY-MM-DD, or Enter", default="", show_default=False)
    if not typed.strip():
        return {"interview_date": ""}
    company = click.prompt("Where?  A company, or Enter", default="", show_default=False)
    rounds = click.prompt(
        f"Which rounds?  Some of {' '.join(Round)}, or Enter for the usual ones",
        default="",
        show_default=False,
    )
    return {"interview_date": typed.strip(), "company": company.strip(), "rounds": rounds.strip()}


def _ask_minutes() -> dict[str, str]:
    typed = click.prompt(
        "Minutes a day?  One number, or seven from Monday on", default="30", show_default=True
    )
    return {"weekday_minutes": typed.strip()}


ASKS = {"role": _ask_role, "interview": _ask_interview, "minutes": _ask_minutes}


def _turn(scope: Scope) -> bool:
    """Shows the list and follows one key; False when the learner leaves."""
    practice = scope.practice()
    from sparring.cli.planning.today import after_list
    from sparring.practice.measuring.momentum import streak
    from sparring.practice.planning.extend import extend
    from sparring.practice.planning.today import today

    found = today(practice)
    click.echo("\n" + "\n".join(today_lines(found, streak(practice))))
    if found.is_over:
        click.echo("\n" + "\n".join(after_list(practice, found)))
    click.echo("\n" + keys_line(*(KEYS_OVER if found.is_over else KEYS)))
    match click.getchar():
        case "\r" | "\n" if found.next is not None:
            _start(scope, found.next.question.identity)
        case "m":
            extend(practice)
        case "x" if found.next is not None:
            _put_aside(scope, found.next.question.identity)
        case "p":
            _run(scope, "plan")
        case "r":
            _run(scope, "progress")
        case "q" | "\x04" | "\x1b":
            return False
    return True


def _start(scope: Scope, identity: str) -> None:
    from sparring.cli.practising.asking import practise

    practise(scope, scope.question(identity))


def _put_aside(scope: Scope, identity: str) -> None:
    from sparring.cli.planning.today import REASONS
    from sparring.practice.planning.swap import swap
    from sparring.practice.words import SKIPS

    keys = dict(zip("123", REASONS.values(), strict=True))
    click.echo("Why not?  Any other key keeps it.")
    for key, reason in keys.items():
        click.echo(f"  {key} {SKIPS[reason].word}: {SKIPS[reason].sentence}")
    why = keys.get(click.getchar())
    if why is not None:
        swap(scope.practice(), identity, why)


def _run(scope: Scope, name: str) -> None:
    from importlib import import_module

    command: click.Command = import_module(f"sparring.cli.planning.{name}").command
    command.main([], standalone_mode=False, obj=scope)
