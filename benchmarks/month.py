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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
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
    fell: list[str] = field(default_factory=list)
    """Questions that went well once and never came back before their recall fell under 0.8."""
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
    month.fell = list(_fell(person, month))
    close_store()
    return month


def _day(person: Person, month: Month) -> None:
    from sparring.practice.planning.today import today

    began = time.process_time()
    steps = today(person.practice()).steps
    month.longest = max(month.longest, time.process_time() - began)
    seen = {one.question for one in _attempts(person)}
    for step in steps:
        month.questions[step.pick.round] += 1
        month.spent[step.pick.round] += step.pick.minutes
        month.reviews[step.pick.round] += step.question.identity in seen
        person.work(step)
    total = sum(step.pick.minutes for step in steps)
    if steps and total - steps[-1].pick.minutes > month.minutes:
        month.over.append(f"{person.now:%d %b}: {total:.0f} minutes")


def _attempts(person: Person) -> Sequence[Attempt]:
    from sparring.practice.planning.sessions import found_of

    return found_of(person.practice()).attempts


def _fell(person: Person, month: Month) -> Iterator[str]:
    """What went well once and was not asked again by the day on which its recall fell under 0.8."""
    from sparring.practice.planning.sessions import found_of
    from sparring.recall.grading.rating import Rating
    from sparring.recall.remembering.fsrs_memory import FsrsMemory
    from sparring.recall.remembering.recalibrate import recalibrate

    record, memory = found_of(person.practice()).record, FsrsMemory()
    level = recalibrate(record.forecasts).raw(RECALLED)
    tries: dict[str, list[Attempt]] = defaultdict(list)
    for one in found_of(person.practice()).attempts:
        tries[one.question].append(one)
    end = (FIRST_DAY + timedelta(days=month.days)).date().toordinal()
    for name, found in tries.items():
        first = found[0]
        falls = memory.falls(memory.first(first.rating, first.date.toordinal()), level)
        back = found[1].date.toordinal() if len(found) > 1 else end
        if first.rating is Rating.GOOD and falls < end and back > falls:
            yield f"{name} of {first.date:%d %b} fell on {date.fromordinal(falls):%d %b}"


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
    found += [f"too long a day: {day}" for day in month.over]
    return found + [f"never came back: {one}" for one in month.fell]


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
