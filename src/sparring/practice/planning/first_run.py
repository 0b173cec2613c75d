"""The first run: of three questions those that are not answered yet, and a placement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sparring.bank.index.summary import Summary
from sparring.inbox.event import Mode
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of, learner_aim
from sparring.recall.aiming.candidate import Candidate
from sparring.recall.grading.rating import CREDIT
from sparring.recall.remembering.placement import QUESTIONS, next_question
from sparring.store.choices import choose, chosen_names

ASKED = {
    "role": ("role",),
    "interview": ("interview_date", "company", "rounds"),
    "minutes": ("weekday_minutes", "minutes_per_day"),
}
"""The three questions, each with the settings of which any one answers it."""


@dataclass(frozen=True, slots=True)
class FirstRun:
    """What is still to be asked; `is_new` while nothing was ever practised."""

    missing: tuple[str, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class Placement:
    """How far the placement is; `question` is the next one, None when it is over."""

    asked: int
    of: int
    question: Summary | None
    well: int
    """How many of those asked went well."""

    @property
    def is_begun(self) -> bool:
        return self.asked > 0

    @property
    def is_over(self) -> bool:
        return self.question is None


def first_run(practice: Practice) -> FirstRun:
    """What the welcome asks: never what is known. Answers are stored by `prepare`."""
    decided = chosen_names(practice.who)
    missing = tuple(name for name, settings in ASKED.items() if decided.isdisjoint(settings))
    return FirstRun(missing, not found_of(practice).attempts)


def leave_open(practice: Practice) -> None:
    """Decides what is missing for its usual value, so that it is not asked again; settings can still say."""
    wanted = {ASKED[name][0]: "" for name in first_run(practice).missing}
    choose(practice.who, wanted, practice.learner.moment.at)


def placement(practice: Practice) -> Placement:
    """The next question of the placement; answer it with a learner whose mode is `Mode.PLACEMENT`."""
    candidates = learner_aim(practice).candidates
    return found_of(practice).kept(("placement", id(candidates)), lambda: _placement(practice, candidates))


def _placement(practice: Practice, candidates: Sequence[Candidate]) -> Placement:
    by_name = {one.identity: one for one in candidates}
    answered = [
        (by_name[one.question], CREDIT[one.rating])
        for one in found_of(practice).attempts
        if one.mode == Mode.PLACEMENT.value and one.question in by_name
    ]
    found = next_question(candidates, answered)
    asked = min(len(answered), QUESTIONS)
    well = sum(credit == 1 for _, credit in answered)
    return Placement(asked, QUESTIONS, practice.index.find(found.identity) if found else None, well)
