"""Today's list as lines of text and as plain values, for every command that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from sparring.cli.terminal.marks import MARKS
from sparring.cli.terminal.table import cut, width
from sparring.cli.terminal.wrapping import wrapped
from sparring.practice.words import RATINGS, ROUNDS, counted, days_left_words, spoken

if TYPE_CHECKING:
    from sparring.practice.planning.today import Step, Today
    from sparring.recall.measuring.momentum import Streak


def today_lines(found: Today, streak: Streak | None = None) -> Iterator[str]:
    """The heading, then each question with the reason of the next one."""
    yield click.style(heading(found, streak), bold=True)
    yield from (line for step in found.steps for line in step_lines(step, is_next=step == found.next))


def heading(found: Today, streak: Streak | None) -> str:
    """Such as "Mon 30 Nov · 2 of 5 done, 18 minutes left · 12 days to your interview · day 4 in a row"."""
    parts = [spoken(found.date), found.words if found.steps else _nothing(found)]
    parts.append(days_left_words(found.days_left))
    if streak is not None and streak.days > 1:
        parts.append(f"{streak.days} days in a row")
    return wrapped(" · ".join(part for part in parts if part))


def step_lines(step: Step, *, is_next: bool) -> Iterator[str]:
    """A question on one line: mark, title, round, minutes; below the next one its name and the reason."""
    mark, colour = MARKS[step.rating] if step.rating else ("▸" if is_next else "·", "cyan")
    about = f"{ROUNDS[step.pick.round].word} · {max(round(step.pick.minutes), 1)} min"
    if step.rating:
        about = f"{ROUNDS[step.pick.round].word} · {RATINGS[step.rating].word}"
    room = width() - len(about) - 5
    title = cut(step.question.title, room)
    shown = title.ljust(room) if not is_next else click.style(title.ljust(room), bold=True)
    yield f" {click.style(mark, fg=colour)} {shown}  {click.style(about, dim=True)}"
    if is_next:
        yield click.style(wrapped(step.pick.reason, "   "), dim=True)


def today_values(found: Today) -> dict[str, Any]:
    """Today's list as plain values for JSON."""
    return {
        "date": found.date.isoformat(),
        "words": found.words,
        "minutes": found.minutes,
        "minutes_left": found.minutes_left,
        "planned": found.planned,
        "days_left": found.days_left,
        "phase": found.phase.value,
        "is_over": found.is_over,
        "next": found.next.question.identity if found.next else None,
        "steps": [step_values(step) for step in found.steps],
    }


def step_values(step: Step) -> dict[str, Any]:
    """One question of today as plain values."""
    return {
        **step.pick.to_json(),
        "title": step.question.title,
        "done": step.is_done,
        "rating": step.rating.value if step.rating else None,
    }


def _nothing(found: Today) -> str:
    return "a day off" if found.planned == 0 else f"nothing planned for {counted(found.planned, 'minute')}"
