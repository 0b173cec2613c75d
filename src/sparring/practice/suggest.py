"""What to do next, and why: unfinished first, then what is asked most; a later plan replaces it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import count

from sparring.bank.index.index import Index
from sparring.bank.index.summary import Summary
from sparring.bank.kind import Role
from sparring.practice.kinds import Way, way_of
from sparring.store.attempts import Standing, recent_attempts, standings
from sparring.store.choices import Choices, choices
from sparring.store.who import Who

LEVELS = {"easy": 0, "medium": 1, "hard": 2}
SPOKEN = {
    Role.DATA_SCIENTIST: "data scientists",
    Role.ML_ENGINEER: "ML engineers",
    Role.LLM_ENGINEER: "LLM engineers",
    Role.PRODUCT_ANALYST: "product analysts",
}
WENT = {
    "wrong": "Your last program was wrong",
    "crashed": "Your last program crashed",
    "too_slow": "Your last program was too slow",
    "too_big": "Your last program used too much memory",
    "forbidden": "Your last program used what is not allowed",
    "malformed": "Your last program could not be read",
    "hard": "Your last answer lacked one must",
    "again": "Your last answer lacked more than one must",
}
MOST_UNFINISHED = 2
MOST = 8


@dataclass(frozen=True, slots=True)
class Step:
    """One question to do today, and the reason in a sentence."""

    question: Summary
    reason: str


@dataclass(frozen=True, slots=True)
class Today:
    """Today's list; `days_left` until the interview where a date was given."""

    steps: tuple[Step, ...]
    minutes: int
    days_left: int | None


def suggest(who: Who, index: Index, today: date) -> Today:
    """As many questions as fit into the minutes of a day, at least one."""
    chosen, standing = choices(who), standings(who)
    minutes = int(chosen.minutes_per_day) if chosen.minutes_per_day.isdigit() else 30
    steps: list[Step] = []
    for step in _ranked(index, standing, chosen, partial(_why_again, who, today)):
        left = minutes - sum(one.question.minutes for one in steps)
        if not steps or step.question.minutes <= left:
            steps.append(step)
        if len(steps) == MOST:
            break
    return Today(tuple(steps), minutes, _days_left(chosen.interview_date, today))


def _ranked(
    index: Index, standing: Mapping[str, Standing], chosen: Choices, why_again: Callable[[Summary], str]
) -> Iterator[Step]:
    fitting = [one for one in index.questions if not chosen.role or chosen.role in one.roles]
    unfinished = [one for one in fitting if one.identity in standing and not standing[one.identity].good]
    unfinished.sort(key=lambda one: standing[one.identity].last, reverse=True)
    for one in unfinished[:MOST_UNFINISHED]:
        yield Step(one, why_again(one))
    fresh = [one for one in fitting if one.identity not in standing]
    fresh.sort(key=lambda one: (-one.asked, LEVELS[one.level]))
    yield from (Step(one, _why_new(one, chosen)) for one in _mixed(fresh))
    done = [one for one in fitting if one.identity in standing and standing[one.identity].good]
    done.sort(key=lambda one: standing[one.identity].last)
    yield from (Step(one, "It went well; of those, this is the one you saw longest ago.") for one in done)


def _mixed(fresh: list[Summary]) -> Iterator[Summary]:
    """Every third one is a program to write, as long as there are both."""
    programs = deque(one for one in fresh if way_of(one.kind) is Way.WRITTEN)
    others = deque(one for one in fresh if way_of(one.kind) is not Way.WRITTEN)
    for place in count():
        first, second = (programs, others) if place % 3 == 1 else (others, programs)
        if not first and not second:
            return
        yield (first or second).popleft()


def _why_again(who: Who, today: date, one: Summary) -> str:
    (last, *_) = recent_attempts(who, 1, one.identity)
    went = WENT.get(last.outcome, "It did not go well yet")
    return f"{went}{_when(last.date, today)}. Try it again while you still know why."


def _when(written: str, today: date) -> str:
    days = (today - date.fromisoformat(written)).days
    return {0: " today", 1: " yesterday"}.get(days, f", {days} days ago" if days > 1 else "")


def _why_new(one: Summary, chosen: Choices) -> str:
    role = f" and fits {SPOKEN[Role(chosen.role)]}" if chosen.role else ""
    if one.asked == 1:
        return f"New to you{role}; one public question list names its subject."
    named = f"; {one.asked} public question lists name its subject" if one.asked else ""
    return f"New to you{role}{named}."


def _days_left(written: str, today: date) -> int | None:
    try:
        left = (date.fromisoformat(written) - today).days
    except ValueError:
        return None
    return left if left >= 0 else None
