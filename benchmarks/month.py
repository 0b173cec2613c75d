"""Three weeks of a learner who answers well, for each role: what the plan asks, by the verbs of practice.

usage: python benchmarks/month.py [--days 21] [--minutes 40] [--roles ml-engineer ...] [--seed 0]

A real store in a temporary folder, with a clock that this program moves. It says for each role how many
questions, minutes and reviews each round had, and whether what must hold does.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from sparring.bank.index.index import Index
from sparring.bank.index.open import open_index
from sparring.bank.kind import Role
from sparring.bank.locate import locate
from sparring.inbox.event import EventKind, Face, Moment, new_event
from sparring.inbox.inbox import Inbox
from sparring.practice.kinds import Way, way_of
from sparring.practice.learner import Learner
from sparring.practice.planning.practice import Practice
from sparring.recall.aiming.phase import REVIEW_DAYS
from sparring.recall.grading.rating import Rating
from sparring.recall.round import LONG, Round
from sparring.store.opening import close_store, open_store
from sparring.store.who import LOCAL

if TYPE_CHECKING:
    from sparring.practice.planning.today import Step
    from sparring.recall.grading.attempt import Attempt

FIRST_DAY = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
ZONE = "Europe/Berlin"
LEAST_PROGRAMS = 8
LEAST_LONG = 3
IN_DAYS = 21
"""For which these are promised; a shorter run promises its share."""
RECALLED = 0.8
PROGRAM_EVERY, LONG_EVERY = 2, 9
"""After how many days at the latest there is one again."""


@dataclass
class Month:
    """What one role was asked, and what went against a promise."""

    role: Role
    days: int
    minutes: int
    questions: Counter[Round] = field(default_factory=Counter)
    reviews: Counter[Round] = field(default_factory=Counter)
    spent: dict[Round, float] = field(default_factory=lambda: defaultdict(float))
    over: list[str] = field(default_factory=list)
    """Days that exceed their minutes by more than one question."""
    fell: dict[str, date] = field(default_factory=dict)
    """Questions that went well once and did not come back since their recall fell under 0.8, by that day."""
    waits: list[int] = field(default_factory=list)
    """Days from such a fall to the day on which the question came back."""
    days_of: dict[Round, list[date]] = field(default_factory=lambda: defaultdict(list))
    longest: float = 0.0
    """Seconds of the slowest day's planning."""


class Person:
    """Opens each day's list, works through it, and answers well at the pace that the plan expects."""

    def __init__(self, folder: Path, index: Index, *, went_well: float, seed: int) -> None:
        self.inbox, self.index = Inbox(folder), index
        self.rng, self.went_well = random.Random(seed), went_well
        self.now = FIRST_DAY

    def practice(self) -> Practice:
        """The person at this moment."""
        return Practice(LOCAL, self.index, Learner(self.inbox, Face.CLI, Moment(self.now, ZONE)))

    def work(self, step: Step) -> None:
        """One question, from start to rating."""
        self.now += timedelta(minutes=step.pick.minutes)
        is_good = self.rng.random() < self.went_well
        if way_of(step.question.kind) is Way.WRITTEN:
            rest = {"writing_seconds": 60 * step.pick.minutes}
            self._event(EventKind.TRY, step, verdict="passed" if is_good else "wrong", rest=rest)
        else:
            rest = {"rating": "good" if is_good else "again"}
            self._event(EventKind.ANSWER, step, seconds=60 * step.pick.minutes, rest=rest)

    def _event(self, kind: EventKind, step: Step, **fields: object) -> None:
        from sparring.store.intake import take_in

        moment = Moment(self.now, ZONE)
        named = {"question": step.question.identity, "version": step.question.version}
        self.inbox.append(new_event(kind, Face.CLI, moment, "simulated", **named, **fields))
        take_in(LOCAL, self.inbox)


def simulate(folder: Path, month: Month, person: Person) -> Month:
    """All days of a month, in a store of its own."""
    open_store(folder, FIRST_DAY)
    from sparring.practice.planning.prepare import prepare  # tables have names only in an open store

    interview = (FIRST_DAY + timedelta(days=month.days)).date().isoformat()
    wanted = {"role": month.role.value, "interview_date": interview, "weekday_minutes": str(month.minutes)}
    prepare(LOCAL, wanted, person.now)
    for day in range(month.days):
        person.now = FIRST_DAY + timedelta(days=day)
        _day(person, month)
    close_store()
    return month


def _day(person: Person, month: Month) -> None:
    from sparring.practice.planning.today import today

    began = time.process_time()
    steps = today(person.practice()).steps
    month.longest = max(month.longest, time.process_time() - began)
    seen, falling = {one.question for one in _attempts(person)}, _falling(person)
    for step in steps:
        month.questions[step.pick.round] += 1
        month.spent[step.pick.round] += step.pick.minutes
        month.reviews[step.pick.round] += step.question.identity in seen
        month.days_of[step.pick.round].append(person.now.date())
        person.work(step)
    total = sum(step.pick.minutes for step in steps)
    if steps and total - steps[-1].pick.minutes > month.minutes:
        month.over.append(f"{person.now:%d %b}: {total:.0f} minutes")
    for name in falling:
        month.fell.setdefault(name, person.now.date())
    for name in month.fell.keys() & {step.question.identity for step in steps}:
        month.waits.append((person.now.date() - month.fell.pop(name)).days)


def _attempts(person: Person) -> Sequence[Attempt]:
    from sparring.practice.planning.sessions import found_of

    return found_of(person.practice()).attempts


def _falling(person: Person) -> set[str]:
    """What went well once, was not asked since, and is predicted today to be recalled under 0.8."""
    from sparring.practice.planning.sessions import board_of, found_of

    well: dict[str, int] = defaultdict(int)
    for one in _attempts(person):
        if well[one.question] or one.rating is Rating.GOOD:
            well[one.question] += 1
    record, day = found_of(person.practice()).record, person.now.date().toordinal()
    level = board_of(person.practice()).recalibration.raw(RECALLED)
    once = [name for name, tries in well.items() if tries == 1]
    return {name for name in once if record.memory.recall(record.cards[name], day) < level}


def complaints(month: Month, index: Index) -> list[str]:
    """What was promised and does not hold."""
    from sparring.practice.planning.guide import guide_for

    rounds = {one.round for one in guide_for(month.role, index).loop}
    long_ = sum(month.questions[one] for one in LONG)
    found = []
    if Round.CODING in rounds and month.questions[Round.CODING] < LEAST_PROGRAMS * month.days // IN_DAYS:
        found.append(f"only {month.questions[Round.CODING]} programs")
    if rounds & LONG and long_ < LEAST_LONG * month.days // IN_DAYS:
        found.append(f"only {long_} designs and cases")
    if Round.CODING in rounds:
        found += _waits(month, {Round.CODING}, PROGRAM_EVERY, "program")
    found += _waits(month, rounds & LONG, LONG_EVERY, "design or case") if rounds & LONG else []
    found += [f"too long a day: {day}" for day in month.over]
    return found + [f"never came back: {one} fell on {day:%d %b}" for one, day in sorted(month.fell.items())]


def _waits(month: Month, rounds: Set[Round], most: int, what: str) -> list[str]:
    """Where a slot had to wait longer than it may, until the last days, which are for reviews only."""
    first = FIRST_DAY.date()
    end = first + timedelta(days=month.days - REVIEW_DAYS)
    had = sorted(day for one in rounds for day in month.days_of[one])
    days = [first - timedelta(days=1), *(day for day in had if day < end), end]
    return [
        f"no {what} from {earlier:%d %b} to {later:%d %b}"
        for earlier, later in pairwise(days)
        if (later - earlier).days > most
    ]


def show(month: Month, index: Index) -> bool:
    """Prints a role; True when all promises hold."""
    print(f"\n{month.role.value}: {month.days} days of {month.minutes} minutes")
    print(f"  {'round':8} {'questions':>9} {'reviews':>8} {'minutes':>8} {'share':>6}")
    whole = sum(month.spent.values())
    for one in Round:
        if month.questions[one]:
            row = f"{month.questions[one]:9} {month.reviews[one]:8} {month.spent[one]:8.0f}"
            print(f"  {one.value:8} {row} {month.spent[one] / whole:6.0%}")
    print(f"  {'in all':8} {month.questions.total():9} {month.reviews.total():8} {whole:8.0f}")
    if month.waits:
        came, at_once = len(month.waits), month.waits.count(0)
        print(f"  fell under {RECALLED}: {came}, of which {at_once} came back that day,", end=" ")
        print(f"the last after {max(month.waits)} days")
    print(f"  slowest list of a day: {1000 * month.longest:.0f} ms CPU")
    wrong = complaints(month, index)
    for complaint in wrong[:12]:
        print(f"  ✘ {complaint}")
    print("  ✔ all promises hold" if not wrong else f"  ✘ {len(wrong)} promises broken")
    return not wrong


def main() -> int:
    """Simulates and prints; 1 when a promise is broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--days", type=int, default=21)
    parser.add_argument("--minutes", type=int, default=40)
    parser.add_argument("--roles", nargs="*", default=[role.value for role in Role])
    parser.add_argument("--well", type=float, default=0.95, help="how often an answer goes well")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    held = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        index = open_index(locate(None, Path(__file__).parent).root, folder / "cache")
        for name in given.roles:
            month = Month(Role(name), given.days, given.minutes)
            person = Person(folder / name, index, went_well=given.well, seed=given.seed)
            held.append(show(simulate(folder / name, month, person), index))
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
