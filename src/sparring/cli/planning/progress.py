"""spar progress"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.wrapping import wrapped

if TYPE_CHECKING:
    from sparring.practice.measuring.momentum import Momentum
    from sparring.practice.measuring.readiness import Ready
    from sparring.practice.planning.practice import Practice
    from sparring.recall.measuring.confidence import Confidence
    from sparring.recall.measuring.readiness import Readiness

BAR = 30
WEEKS = 8


@click.command("progress")
@json_option
@pass_scope
def command(scope: Scope, json_wanted: bool) -> None:
    """How ready you are, how well you know it, and how steadily you practise."""
    practice = scope.practice()
    from sparring.practice.measuring.confidence import confidence
    from sparring.practice.measuring.momentum import momentum
    from sparring.practice.measuring.readiness import readiness

    ready, sure, steady = readiness(practice), confidence(practice), momentum(practice)
    if json_wanted:
        as_json(_values(ready, sure, steady))
        return
    titles = {one.name: one.title for one in scope.index.topics}
    lines = [*_ready(ready, titles, practice), "", *_sure(sure), "", *_steady(steady)]
    click.echo("\n".join(lines).rstrip())


def _ready(ready: Ready, titles: dict[str, str], practice: Practice) -> Iterator[str]:
    from sparring.practice.planning.prepare import preparation
    from sparring.practice.words import ROLES, ROUNDS, spoken

    prepared = preparation(practice.who)
    on = spoken(prepared.calendar.horizon(practice.day))
    role = f" as {ROLES[prepared.role]}" if prepared.role else ""
    yield click.style(f"Readiness{role} on {on}, if you practised no more", bold=True)
    if ready.whole is None:
        yield "There is no question in this bank."
        return
    yield _measure("all", ready.whole)
    yield from (_measure(ROUNDS[one].word, found) for one, found in ready.rounds.items())
    lifts = ", ".join(
        f"{titles.get(one.topic, one.topic)} +{100 * one.missing:.0f}" for one in ready.whole.lifts
    )
    yield wrapped(f"Most to gain, in points: {lifts}", "  ", "    ")
    yield click.style(
        wrapped(
            "The share of what you may be asked that you would answer well. No chance of an offer.", "  "
        ),
        dim=True,
    )


def _measure(name: str, found: Readiness) -> str:
    """A row with a bar and its band, or with what is missing for one."""
    from sparring.practice.words import NOT_ENOUGH, percent

    if found.value is None:
        return f"  {name:8} {NOT_ENOUGH}: {percent(found.tested)} of it tried, 60 % needed"
    low, high, filled = (round(BAR * share) for share in (found.low, found.high, found.value))
    marks = ["█" if at < filled else "░" if at < high else " " for at in range(BAR)]
    marks[low : min(filled, high)] = "▓" * (min(filled, high) - low)
    band = f"({round(100 * found.low)} to {round(100 * found.high)} %)"
    return f"  {name:8} {''.join(marks)} {percent(found.value)} {band}"


def _sure(found: Confidence) -> Iterator[str]:
    from sparring.practice.measuring.confidence import judgement
    from sparring.recall.measuring.confidence import CURVE_FROM

    yield click.style("Confidence: what you said, what came", bold=True)
    if not found.answers:
        yield "  Say how sure you are before you see an answer, and it is compared here."
        return
    for one in found.said:
        yield f"  said {one.percent} %: right {one.right} of {one.answers}"
    ours = f"; ours: {found.our_brier:.2f}" if found.our_brier is not None else ""
    yield f"  Mean squared error (0 is perfect, 0.25 a coin): yours {found.brier:.2f}{ours}"
    if not judgement(found):
        yield f"  After {CURVE_FROM} answers you learn whether you are too sure: {found.answers} so far."
    else:
        yield f"  {judgement(found)}"


def _steady(found: Momentum) -> Iterator[str]:
    from sparring.practice.words import counted, spoken

    yield click.style("Momentum", bold=True)
    if found.streak is not None:
        rests = counted(found.streak.rests_left, "rest day")
        yield f"  {counted(found.streak.days, 'day')} in a row, {rests} free this week"
    if found.weeks:
        weeks = sorted(found.weeks.items())[-WEEKS:]
        most = max(minutes for _, minutes in weeks)
        for monday, minutes in weeks:
            bar = "█" * max(round(BAR * minutes / most), 1)
            yield f"  {spoken(monday):10} {bar} {counted(round(minutes), 'minute')}"
    for one in (found.milestones or ())[-3:]:
        yield wrapped(f"{spoken(one.date)}: {one.title}. {one.words}", "  ", "    ")


def _values(ready: Ready, sure: Confidence, steady: Momentum) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "readiness": _ready_values(ready.whole) if ready.whole else None,
        "rounds": {one.value: _ready_values(found) for one, found in ready.rounds.items()},
        "confidence": asdict(sure),
        "streak": asdict(steady.streak) if steady.streak else None,
        "weeks": {day.isoformat(): round(found) for day, found in (steady.weeks or {}).items()},
        "days": [day._asdict() for day in steady.heatmap or ()],
        "milestones": [asdict(one) for one in steady.milestones or ()],
    }


def _ready_values(found: Readiness) -> dict[str, Any]:
    return {
        "value": found.value,
        "low": found.low,
        "high": found.high,
        "tested": found.tested,
        "lifts": [{"topic": one.topic, "missing": one.missing} for one in found.lifts],
    }
