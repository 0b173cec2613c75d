"""Our cards are those that the package makes, and looking ahead agrees with them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.fsrs_memory import FIRST, LATER, FsrsMemory
from sparring.recall.remembering.memory import Card, MemoryModel

DAY = 740_000
MEMORY: MemoryModel = FsrsMemory()
HISTORIES = st.tuples(
    st.sampled_from(Rating), st.lists(st.tuples(st.integers(0, 60), st.sampled_from(Rating)), max_size=6)
)


def card_of(history: tuple[Rating, list[tuple[int, Rating]]]) -> Card:
    first, later = history
    card, day = MEMORY.first(first, DAY), DAY
    for gap, rating in later:
        day += gap
        card = MEMORY.after(card, rating, day)
    return card


def by_the_package(history: tuple[Rating, list[tuple[int, Rating]]]) -> fsrs.Card:
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    first, later = history
    at = datetime.fromordinal(DAY).replace(tzinfo=UTC)
    card, _ = scheduler.review_card(fsrs.Card(card_id=0), FIRST[first], at)
    for gap, rating in later:
        at += timedelta(days=gap)
        card, _ = scheduler.review_card(card, LATER[rating], at)
    return card


@given(HISTORIES)
@settings(max_examples=200, deadline=None)
def test_cards_are_those_of_the_package(history: tuple[Rating, list[tuple[int, Rating]]]) -> None:
    ours, theirs = card_of(history), by_the_package(history)

    assert ours.strength[:2] == pytest.approx((theirs.stability, theirs.difficulty), rel=1e-9)
    assert theirs.last_review is not None
    assert ours.day == theirs.last_review.toordinal()


@given(HISTORIES, st.integers(1, 60), st.integers(0, 60))
@settings(max_examples=200, deadline=None)
def test_looking_ahead_equals_doing_it(
    history: tuple[Rating, list[tuple[int, Rating]]], gap: int, left: int
) -> None:
    card = card_of(history)
    today, date = card.day + gap, card.day + gap + left

    now, then, lift = MEMORY.ahead(card, today, date)

    well = MEMORY.recall(MEMORY.after(card, Rating.GOOD, today), date)
    badly = MEMORY.recall(MEMORY.after(card, Rating.AGAIN, today), date)
    assert now == pytest.approx(MEMORY.recall(card, today))
    assert then == pytest.approx(MEMORY.recall(card, date))
    assert lift == pytest.approx(now * well + (1 - now) * badly - then, abs=1e-9)


@given(HISTORIES, st.sampled_from([0.7, 0.8, 0.9]))
@settings(max_examples=100, deadline=None)
def test_a_card_falls_under_a_level_on_the_day_that_is_said(
    history: tuple[Rating, list[tuple[int, Rating]]], level: float
) -> None:
    card = card_of(history)

    day = MEMORY.falls(card, level)

    assert MEMORY.recall(card, day) < level
    assert day == card.day + 1 or MEMORY.recall(card, day - 1) >= level - 1e-9


def test_recall_falls_with_time_and_rises_with_the_rating() -> None:
    cards = [MEMORY.after(MEMORY.first(Rating.GOOD, DAY), rating, DAY + 5) for rating in Rating]
    recalled = [MEMORY.recall(card, DAY + 30) for card in cards]

    assert recalled == sorted(recalled)
    assert MEMORY.recall(cards[0], DAY + 6) > MEMORY.recall(cards[0], DAY + 30)


def test_what_was_known_at_once_lasts_longer_than_what_was_just_learned() -> None:
    known, learned = MEMORY.first(Rating.GOOD, DAY), MEMORY.first(Rating.AGAIN, DAY)

    assert MEMORY.recall(known, DAY + 30) > MEMORY.recall(learned, DAY + 30)
    assert MEMORY.recall(learned, DAY + 30) == pytest.approx(MEMORY.fresh(30))


def test_a_journey_west_across_midnight_does_not_turn_time_back() -> None:
    card = MEMORY.first(Rating.GOOD, DAY)

    assert MEMORY.after(card, Rating.GOOD, DAY - 1).day == DAY
    assert MEMORY.recall(card, DAY - 1) == 1
