"""How long the next pick and a rebuild take, in milliseconds of CPU and as ratios to a fixed loop of Python.

usage: python benchmarks/pick.py [--questions 1000] [--events 10000] [--runs 50]

A rebuild is measured twice: from attempts, which is recall's part, and from the events of a real store, which
is what a learner waits for after a merge: reading rows, telling what was an attempt, replaying these.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sparring.bank.index.open import open_index
from sparring.bank.kind import Level
from sparring.bank.locate import locate
from sparring.inbox.event import Event, EventKind, Face, Moment, new_event
from sparring.recall.aiming.aim import Aim
from sparring.recall.aiming.calendar import every_day
from sparring.recall.aiming.candidate import Candidate, normalised
from sparring.recall.aiming.floors import Floors
from sparring.recall.choosing.board import board
from sparring.recall.choosing.plan import next_pick, plan_day
from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.measuring.readiness import readiness
from sparring.recall.remembering.fsrs_memory import FsrsMemory
from sparring.recall.remembering.record import replay
from sparring.recall.round import Round
from sparring.store.opening import close_store, open_store
from sparring.store.who import LOCAL

START = date(2027, 1, 4)
TOPICS = 21


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=50)
    given = parser.parse_args()
    rng = random.Random(1)
    candidates = bank(given.questions, rng)
    attempts = log(candidates, given.events, rng)
    today = attempts[-1].date + timedelta(days=1)
    record = replay(attempts, FsrsMemory())
    aim = Aim(candidates, Floors(), every_day(40, today + timedelta(days=30)))
    one_loop = statistics.median(cpu_ms(loop) for _ in range(given.runs))
    print(f"{len(candidates)} questions, {len(attempts)} events, {len(record.cards)} cards")
    show("next pick", given.runs, one_loop, lambda: next_pick(board(aim, record, today), ()))
    show("a day's plan", given.runs, one_loop, lambda: plan_day(board(aim, record, today)))
    show("readiness", given.runs, one_loop, lambda: readiness(aim, record, today))
    show("replay", max(given.runs // 5, 3), one_loop, lambda: replay(attempts, FsrsMemory()))
    with tempfile.TemporaryDirectory() as temporary:
        rebuild = stored(Path(temporary), given.events, rng)
        show("rebuild", max(given.runs // 5, 3), one_loop, rebuild)
        close_store()


def show(name: str, runs: int, one_loop: float, work: Callable[[], object]) -> None:
    """One line of the table."""
    times = sorted(cpu_ms(work) for _ in range(runs))
    median, p95 = statistics.median(times), times[min(round(0.95 * runs), runs - 1)]
    times_loop = median / one_loop
    print(f"{name:14} p50 {median:7.2f} ms, p95 {p95:7.2f} ms, {times_loop:6.1f} x 100,000 additions")


def cpu_ms(work: Callable[[], object]) -> float:
    """CPU time of one call in milliseconds."""
    before = time.process_time()
    work()
    return 1000 * (time.process_time() - before)


def loop() -> int:
    """What the ratios refer to."""
    total = 0
    for number in range(100_000):
        total += number
    return total


def bank(size: int, rng: random.Random) -> tuple[Candidate, ...]:
    """Questions of the sizes of the real bank's."""
    minutes = {Round.THEORY: 6, Round.CODING: 27, Round.CASE: 13, Round.DESIGN: 16}
    rounds = rng.choices(tuple(Round), weights=(88, 6, 3, 3), k=size)
    return normalised(
        Candidate(
            f"topic-{number % TOPICS:02}/question-{number:04}",
            f"Question {number}",
            f"topic-{number % TOPICS:02}",
            round_,
            rng.choice(tuple(Level)),
            minutes[round_],
            rng.lognormvariate(0, 0.8),
        )
        for number, round_ in enumerate(rounds)
    )


def log(candidates: tuple[Candidate, ...], events: int, rng: random.Random) -> list[Attempt]:
    """Attempts of a year, 30 a day."""
    found = []
    for number in range(events):
        day = START + timedelta(days=number // 30)
        one = rng.choice(candidates)
        found.append(
            Attempt(
                id=f"{number:06}",
                question=one.identity,
                topic=one.topic,
                round=one.round,
                level=one.level,
                minutes=round(one.minutes),
                at=datetime(day.year, day.month, day.day, 18, tzinfo=UTC) + timedelta(minutes=number % 30),
                date=day,
                rating=rng.choices(tuple(Rating), weights=(15, 10, 75))[0],
            )
        )
    return found


def stored(folder: Path, events: int, rng: random.Random) -> Callable[[], object]:
    """What reads all events of a new store anew: answers to the real bank's questions, 30 a day."""
    index = open_index(locate(None, Path(__file__).parent).root, folder / "cache")
    first = datetime(START.year, START.month, START.day, 18, tzinfo=UTC)
    open_store(folder / "store", first)
    from sparring.practice.planning.outcomes import outcomes  # tables have names only in an open store
    from sparring.store.intake import add_events

    def event(number: int) -> Event:
        moment = Moment(first + timedelta(days=number // 30, minutes=number % 30), "Europe/Berlin")
        one = rng.choice(index.questions)
        rating = rng.choices(tuple(Rating), weights=(15, 10, 75))[0]
        fields = {"question": one.identity, "version": one.version, "rest": {"rating": rating.value}}
        return new_event(EventKind.ANSWER, Face.CLI, moment, "simulated", seconds=300.0, **fields)

    add_events(LOCAL, [event(number) for number in range(events)])
    return lambda: outcomes(LOCAL, replace(index, questions=(*index.questions,)))  # another index: all anew


if __name__ == "__main__":
    main()
