"""spar plan"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from sparring.bank.kind import Role
from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.wrapping import wrapped

if TYPE_CHECKING:
    from sparring.practice.planning.plan import Plan
    from sparring.recall.aiming.weeks import Week

SETTINGS = {
    "role": "role",
    "interview": "interview_date",
    "company": "company",
    "rounds": "rounds",
    "minutes": "weekday_minutes",
    "days_off": "days_off",
}
BAR = 24


@click.command("plan")
@click.option("--role", type=click.Choice([role.value for role in Role]), help="What you want to become.")
@click.option("--interview", metavar="YYYY-MM-DD", help="The day of the interview; '' for none.")
@click.option("--company", help="Where it is.")
@click.option("--rounds", help="Its rounds, such as 'theory coding'; '' for the role's typical ones.")
@click.option("--minutes", help="Minutes a day, or seven numbers, Monday first: '40 40 40 40 40 0 60'.")
@click.option("--days-off", help="Days without practice: '2026-12-24/2026-12-26 2027-01-01'.")
@json_option
@pass_scope
def command(scope: Scope, /, json_wanted: bool, **given: str | None) -> None:
    """The plan to your interview, week by week; options change what it is made for."""
    practice = scope.practice()
    from sparring.practice.planning.plan import plan

    wanted = {SETTINGS[name]: value for name, value in given.items() if value is not None}
    if wanted:
        from sparring.practice.planning.prepare import prepare
        from sparring.practice.planning.replan import replan

        prepare(practice.who, wanted, practice.learner.moment.at)
        replan(practice)
    found = plan(practice)
    if json_wanted:
        as_json(_values(found))
    else:
        click.echo("\n".join(_lines(found)))


def _lines(found: Plan) -> Iterator[str]:
    from sparring.practice.words import PHASES, ROLES, days_left_words, spoken

    prepared = found.prepared
    role = ROLES[prepared.role] if prepared.role else "any role (choose yours: spar plan --role ml-engineer)"
    company = f" at {prepared.company}" if prepared.company else ""
    yield click.style(wrapped(f"For: {role}{company}"), bold=True)
    if prepared.interview is None:
        yield "No interview date yet: spar plan --interview 2027-01-20"
    elif found.days_left is None:
        yield f"The interview was on {spoken(prepared.interview)}. The next one: spar plan --interview DATE"
    else:
        yield f"Interview: {spoken(prepared.interview)}, {days_left_words(found.days_left)}"
    yield wrapped(f"Now: {PHASES[found.phase].word}, {PHASES[found.phase].sentence}")
    if found.loop:
        rounds = ", ".join(f"{one.title} {one.minutes} min" for one in found.loop)
        yield wrapped(f"Typical rounds: {rounds}", "", "  ")
    yield ""
    most = max((week.minutes for week in found.weeks), default=0)
    yield from (_row(week, most) for week in found.weeks)
    yield ""
    yield click.style("█ programs  ▓ designs and cases  ░ the rest: theory and reviews", dim=True)


def _row(week: Week, most: int) -> str:
    """A week: its Monday, a bar of its minutes, its phases and mock rounds."""
    from sparring.practice.words import PHASES, counted, spoken

    whole = round(BAR * week.minutes / most) if most else 0
    program = round(BAR * week.program_minutes / most) if most else 0
    long_ = round(BAR * week.long_minutes / most) if most else 0
    bar = "█" * program + "▓" * long_ + "░" * max(whole - program - long_, 0)
    phases = ", ".join(PHASES[one].word for one in week.phases)
    mocks = f" ({week.mocks})" if week.mocks else ""
    return f"{spoken(week.monday):11} {bar.ljust(BAR)} {counted(week.minutes, 'minute'):11} {phases}{mocks}"


def _values(found: Plan) -> dict[str, Any]:
    prepared = found.prepared
    return {
        "today": found.today.isoformat(),
        "role": prepared.role.value if prepared.role else None,
        "interview": prepared.interview.isoformat() if prepared.interview else None,
        "company": prepared.company,
        "rounds": [one.value for one in prepared.rounds],
        "minutes": list(prepared.minutes),
        "days_off": sorted(day.isoformat() for day in prepared.days_off),
        "days_left": found.days_left,
        "phase": found.phase.value,
        "questions": found.questions,
        "loop": [
            {"round": one.round.value, "title": one.title, "minutes": one.minutes} for one in found.loop
        ],
        "weeks": [
            {
                "monday": week.monday.isoformat(),
                "phases": [one.value for one in week.phases],
                "minutes": week.minutes,
                "program_minutes": week.program_minutes,
                "long_minutes": week.long_minutes,
                "mocks": week.mocks,
            }
            for week in found.weeks
        ],
    }
