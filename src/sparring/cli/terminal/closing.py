"""The end of a day as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sparring.cli.terminal.marks import MARKS
from sparring.cli.terminal.wrapping import wrapped
from sparring.practice.words import RATINGS, back_words, counted, spoken

if TYPE_CHECKING:
    from datetime import date

    from sparring.practice.planning.closing import Closing


def closing_lines(closed: Closing, today: date) -> Iterator[str]:
    """The end of a day: what moved, what comes next, and nothing more to do."""
    if closed.moved:
        yield click.style(f"Done for today: {counted(closed.minutes, 'minute')}.", bold=True)
    for one in closed.moved:
        back = f", {back_words(one.back, today)}" if one.back else ""
        mark, colour = MARKS[one.rating]
        said = wrapped(f"{one.question.title} · {RATINGS[one.rating].word}{back}", f" {mark} ", "   ")
        yield said.replace(mark, click.style(mark, fg=colour), 1)
    if closed.tomorrow is not None and closed.tomorrow.questions:
        count = counted(len(closed.tomorrow.questions), "question")
        first = closed.tomorrow.questions[0][0].title
        yield wrapped(
            f"Next on {spoken(closed.tomorrow.date)}: {count}, {counted(closed.tomorrow.minutes, 'minute')}, "
            f"beginning with “{first}”"
        )
    yield "Nothing more to do. If you want to: spar today --another"
