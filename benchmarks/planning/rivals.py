"""Other ways to spend the same minutes, each with what it may see of the world."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from fsrs.scheduler import DEFAULT_PARAMETERS

from planning.memories import Fsrs
from planning.world import DAYS, LEARN, MINUTES, QUESTIONS, World

NEW_A_DAY = 20


def in_order(order: np.ndarray):
    """Once through the bank in an order, without reviews."""

    def run(world: World) -> None:
        left, day = float(MINUTES), 0
        for question in np.tile(order, 3):
            while left <= 0:
                left, day = left + MINUTES, day + 1
            if day >= DAYS:
                return
            left -= world.ask(int(question), day)[1]

    return run


def at_random(world: World) -> None:
    """Any question, at any time, but none twice a day."""
    rng = np.random.default_rng(7)
    left = 0.0
    for day in range(DAYS):
        left = min(left, 0.0) + MINUTES
        today: set[int] = set()
        while left > 0:
            question = int(rng.integers(QUESTIONS))
            if question not in today:
                today.add(question)
                left -= world.ask(question, day)[1]


def due_first(world: World) -> None:
    """As flash-card programs do: what is due (FSRS-6, retention 0.9), then 20 new ones in random order."""
    model = Fsrs(np.array(DEFAULT_PARAMETERS), np.ones(QUESTIONS))
    fresh = iter(np.random.default_rng(7).permutation(QUESTIONS))
    due: dict[int, int] = {}
    left = 0.0
    for day in range(DAYS):
        left = min(left, 0.0) + MINUTES
        for question in _queue(due, fresh, day):
            if left <= 0:
                break
            is_new = question not in due
            went, minutes = world.ask(question, day)
            left -= minutes
            (model.meet if is_new else model.review)(question, went, day)
            wait = 1 if not went and not is_new else max(1, round(model.cards[question][0]))
            due[question] = day + wait


def _queue(due: dict[int, int], fresh: Iterator[int], day: int) -> Iterator[int]:
    """What is due today, the oldest first, then new ones."""
    waiting = sorted((when, question) for question, when in due.items() if when <= day)
    yield from (question for _, question in waiting)
    for _ in range(NEW_A_DAY):
        question = next(fresh, None)
        if question is None:
            return
        yield int(question)


RIVALS = {
    "random order": at_random,
    "topic by topic": lambda world: in_order(np.arange(QUESTIONS))(world),
    "due first": due_first,
    "by weight": lambda world: in_order(np.argsort(-world.said_weight))(world),
    "by weight per minute": lambda world: in_order(np.argsort(-world.said_weight / LEARN[world.kind]))(world),
}
