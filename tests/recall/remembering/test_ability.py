"""What was never asked is judged by what was."""

from __future__ import annotations

import random

import pytest

from sparring.bank.kind import Level
from sparring.recall.aiming.candidate import Candidate
from sparring.recall.remembering.ability import Ability
from sparring.recall.remembering.placement import QUESTIONS, estimate, next_question
from sparring.recall.round import Round
from tests.recall.builder import bank


def after(credit: float, times: int) -> Ability:
    found = Ability()
    for _ in range(times):
        found = found.after("regression", Level.MEDIUM, credit)
    return found


def test_success_raises_its_topic_most_and_the_others_a_little() -> None:
    before, found = Ability(), after(1, 3)

    gains = {
        topic: found.known(topic, Level.MEDIUM) - before.known(topic, Level.MEDIUM)
        for topic in ("regression", "easy-ml")
    }
    assert gains["regression"] > gains["easy-ml"] > 0


def test_steps_shrink_as_a_topic_becomes_known() -> None:
    first = after(1, 1).topic("regression")
    tenth, eleventh = after(1, 10).topic("regression"), after(1, 11).topic("regression")

    assert eleventh.mean - tenth.mean < first.mean
    assert eleventh.variance < tenth.variance < first.variance


def test_harder_questions_are_less_known() -> None:
    known = [Ability().known("regression", level) for level in Level]

    assert known == sorted(known, reverse=True)


def test_the_level_label_is_a_prior_that_evidence_moves_past() -> None:
    assert after(1, 12).known("regression", Level.HARD) > Ability().known("regression", Level.EASY)


def asked(credit: float) -> list[Candidate]:
    """The questions of a placement in which every answer earns the same."""
    found: list[Candidate] = []
    while (one := next_question(bank(), [(earlier, credit) for earlier in found])) is not None:
        found.append(one)
    return found


def test_placement_asks_ten_short_questions_of_different_topics() -> None:
    found = asked(1.0)

    assert len(found) == QUESTIONS
    assert {one.round for one in found} == {Round.THEORY}
    assert len({one.topic for one in found}) == 7  # all there are


def test_placement_goes_up_after_success_and_down_after_failure() -> None:
    assert asked(0.0)[-1].level is Level.EASY
    assert asked(1.0)[-1].level is Level.HARD


def test_placement_finds_the_level_of_a_simulated_learner() -> None:
    rng, errors = random.Random(1), []
    for _ in range(60):
        truth = rng.gauss(-0.6, 0.8)
        answers = [
            (level, float(rng.random() < 0.85 / (1 + 2.718 ** (harder - truth))))
            for level, harder in ((Level.EASY, -0.9), (Level.MEDIUM, 0), (Level.HARD, 0.9))
            for _ in range(4)
        ]
        errors.append((estimate(answers).mean - truth) ** 2)

    assert sum(errors) / len(errors) == pytest.approx(0.3, abs=0.15)  # 0.64 without any answer
