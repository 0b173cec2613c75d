"""The product's own plan, driven through a simulated month; of the truth it sees labels and attempts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np

from planning.world import DAYS, LEARN, MINUTES, World
from sparring.bank.kind import Level
from sparring.recall.aiming.aim import Aim
from sparring.recall.aiming.calendar import every_day
from sparring.recall.aiming.candidate import Candidate, normalised, shrunk
from sparring.recall.aiming.floors import Floors
from sparring.recall.choosing.board import board
from sparring.recall.choosing.plan import next_pick, plan_day
from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.fsrs_memory import FsrsMemory
from sparring.recall.remembering.record import Record
from sparring.recall.round import Round

FIRST_DAY = date(2027, 3, 1)
ROUNDS = (Round.THEORY, Round.CODING, Round.DESIGN)
LEAST = 0.5
"""With fewer minutes left than this nobody starts another question."""


def aim_of(world: World, noise: float, floors: Floors) -> Aim:
    """What the product is told of a world."""
    edges = np.quantile(world.said_difficulty, [1 / 3, 2 / 3])
    levels = [tuple(Level)[place] for place in np.searchsorted(edges, world.said_difficulty)]
    candidates = tuple(
        Candidate(
            f"q/{number:03}",
            f"Question {number}",
            f"topic-{world.topic[number]:02}",
            ROUNDS[world.kind[number]],
            levels[number],
            float(LEARN[world.kind[number]]),
            float(world.said_weight[number]),
        )
        for number in range(len(levels))
    )
    weighted = shrunk(candidates, noise) if noise else normalised(candidates)
    return Aim(weighted, floors, every_day(MINUTES, FIRST_DAY + timedelta(days=DAYS)))


class Learner:
    """Follows each day's session, and asks for another question while minutes are left."""

    def __init__(self, world: World, aim: Aim) -> None:
        self.world, self.aim = world, aim
        self.record = Record(FsrsMemory())
        self.by_identity = {one.identity: number for number, one in enumerate(aim.candidates)}
        self.left = 0.0
        self.attempts = 0

    def month(self) -> Record:
        """All days up to the interview."""
        for day in range(DAYS):
            self.left = min(self.left, 0.0) + MINUTES
            if self.left > LEAST:
                self._day(day)
        return self.record

    def _day(self, day: int) -> None:
        today = FIRST_DAY + timedelta(days=day)
        aim = replace(self.aim, calendar=every_day(self.left, self.aim.calendar.interview))
        for pick in plan_day(board(aim, self.record, today)):
            if self.left > LEAST:
                self._try(pick.question, day, today)
        while self.left > LEAST:
            pick = next_pick(board(aim, self.record, today), ())
            if pick is None:
                return
            self._try(pick.question, day, today)

    def _try(self, identity: str, day: int, today: date) -> None:
        number = self.by_identity[identity]
        one = self.aim.candidates[number]
        went, minutes = self.world.ask(number, day)
        self.left -= minutes
        self.attempts += 1
        self.record.take(
            Attempt(
                id=f"{self.attempts:06}",
                question=identity,
                topic=one.topic,
                round=one.round,
                level=one.level,
                minutes=round(one.minutes),
                at=datetime(today.year, today.month, today.day, 18, tzinfo=UTC)
                + timedelta(seconds=self.attempts),
                date=today,
                rating=Rating.GOOD if went else Rating.AGAIN,
                seconds=60 * minutes,
            )
        )
