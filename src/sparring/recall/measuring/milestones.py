"""Milestones with some wit: small things reached, never a score to defend."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sparring.recall.grading.attempt import Attempt, in_order
from sparring.recall.grading.pace import minutes_of
from sparring.recall.grading.rating import Rating
from sparring.recall.round import LONG, Round


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something reached on a day."""

    title: str
    words: str
    date: date


COUNTS = {
    "answers": {
        1: ("First question", "The first gradient step. The step size did not matter, the direction did."),
        10: ("Ten questions", "n = 10: too small for a confidence interval, big enough for a habit."),
        30: ("Thirty questions", "The central limit theorem begins to believe in you."),
        100: ("A hundred questions", "Your calibration curve may now be drawn. Be nice to it."),
        300: ("Three hundred questions", "No longer a random initialisation."),
        1000: ("A thousand questions", "At this point the bank is learning from you."),
    },
    "programs": {
        1: ("First program passed", "Every check green, and no one asked for scikit-learn."),
        10: ("Ten programs passed", "The decoys are running out of ideas."),
        30: ("Thirty programs passed", "Whiteboards fear you."),
    },
    "long": {
        1: ("First design or case", "You asked for the requirements first. Of course you did."),
        10: ("Ten designs and cases", "It depends, and you can now say on what."),
    },
    "comebacks": {
        1: ("First comeback", "What once failed now went well: the loss goes down."),
        25: ("Twenty-five comebacks", "Forgetting is exponential. You are not."),
    },
    "hours": {
        1: ("One hour", "Burn-in complete."),
        10: ("Ten hours", "More than most people spend on the train set."),
        50: ("Fifty hours", "Well past early stopping, and still improving."),
    },
}


def milestones(attempts: Iterable[Attempt]) -> tuple[Milestone, ...]:
    """Everything reached so far, the earliest first."""
    counts = dict.fromkeys(COUNTS, 0.0)
    failed: set[str] = set()
    found: list[Milestone] = []
    for one in in_order(attempts):
        for name, amount in _amounts(one, failed):
            before = counts[name]
            counts[name] += amount
            found += [
                Milestone(*text, one.date)
                for mark, text in COUNTS[name].items()
                if before < mark <= counts[name]
            ]
        if one.rating is Rating.AGAIN:
            failed.add(one.question)
    return tuple(found)


def _amounts(one: Attempt, failed: set[str]) -> list[tuple[str, float]]:
    """What an attempt adds to each count."""
    went_well = one.rating is Rating.GOOD
    amounts: list[tuple[str, float]] = [("answers", 1), ("hours", minutes_of(one) / 60)]
    if one.round is Round.CODING and went_well:
        amounts.append(("programs", 1))
    if one.round in LONG:
        amounts.append(("long", 1))
    if went_well and one.question in failed:
        failed.discard(one.question)
        amounts.append(("comebacks", 1))
    return amounts
