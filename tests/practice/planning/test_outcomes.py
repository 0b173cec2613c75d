"""From events to attempts: what counts, how it is rated, and that every way of reading gives the same."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from sparring.inbox.event import EventKind
from sparring.recall.grading.rating import Rating
from tests.practice.planning.conftest import Person

DOUBLE = "ml-coding/double"
RIDGE = "ml-theory/ridge"


def ratings(person: Person) -> list[str]:
    from sparring.practice.planning.sessions import found_of

    return [one.rating.value for one in found_of(person.practice).attempts]


@pytest.mark.parametrize("verdict", ["malformed", "not_attempted", "judge_error"])
def test_what_could_not_be_judged_is_no_attempt(person: Person, verdict: str) -> None:
    from sparring.store.attempts import recent_attempts, standings
    from sparring.store.who import LOCAL

    person.tried(DOUBLE, verdict)
    assert ratings(person) == []
    assert (standings(LOCAL), recent_attempts(LOCAL)) == ({}, ())


def test_a_program_passed_without_hints_went_well(person: Person) -> None:
    person.tried(DOUBLE)
    assert ratings(person) == ["good"]


def test_a_hint_makes_a_pass_hard_until_it_passes_again(person: Person) -> None:
    person.record(EventKind.HINT, DOUBLE, hints=1)
    person.tried(DOUBLE)
    person.wait(days=3)
    person.tried(DOUBLE)
    assert ratings(person) == ["hard", "good"]


def test_many_saves_in_one_sitting_are_its_first_and_the_pass(person: Person) -> None:
    for verdict in ("wrong", "crashed", "wrong", "passed", "passed", "wrong"):
        person.tried(DOUBLE, verdict)
    assert ratings(person) == ["again", "good"]


def test_a_pass_that_took_over_twice_its_time_is_hard(person: Person) -> None:
    person.tried(DOUBLE, rest={"writing_seconds": 31 * 60})
    assert ratings(person) == ["hard"]


def test_what_the_session_predicted_is_kept_with_the_first_attempt(person: Person) -> None:
    from sparring.practice.planning.sessions import found_of
    from sparring.practice.planning.today import today

    pick = next(step.pick for step in today(person.practice).steps if step.pick.question == DOUBLE)
    person.tried(DOUBLE, "wrong")
    person.tried(DOUBLE)
    first, second = found_of(person.practice).attempts
    assert first.predicted == pytest.approx(pick.predicted, abs=1e-4)
    assert second.predicted is None


@pytest.mark.parametrize("rest", [{}, {"rating": "splendid"}, {"rating": 3}])
def test_an_answer_without_a_rating_of_ours_is_no_attempt(person: Person, rest: dict[str, object]) -> None:
    person.record(EventKind.ANSWER, RIDGE, rest=rest)
    assert ratings(person) == []


def test_a_session_that_cannot_be_read_is_passed_over(person: Person) -> None:
    from sparring.practice.planning.today import today

    for rest in ({}, {"session": 3}, {"session": {"date": "2026-11-30", "picks": [{}], "skips": []}}):
        person.record(EventKind.SESSION, "", rest=rest)
    assert today(person.practice).steps


def test_adding_events_one_by_one_gives_what_reading_all_gives(person: Person) -> None:
    from sparring.practice.planning.sessions import found_of
    from sparring.practice.planning.today import today

    rng = random.Random(0)
    names = [one.identity for one in person.index.questions if one.kind != "coding"]
    for _ in range(40):
        person.wait(hours=rng.randrange(1, 30))
        today(person.practice)
        if rng.random() < 0.3:
            person.tried(DOUBLE, rng.choice(["wrong", "passed", "malformed"]))
        else:
            person.said(rng.choice(names), rng.choice(list(Rating)).value)
        found_of(person.practice)
    grown = found_of(person.practice)
    person.restart()
    whole = found_of(person.practice)
    assert grown.attempts == whole.attempts
    assert grown.record.cards == whole.record.cards
    assert grown.record.minutes == whole.record.minutes
    assert grown.record.forecasts == whole.record.forecasts
    assert grown.reading == whole.reading


def test_what_was_computed_is_not_changed_by_what_comes_in(person: Person) -> None:
    from sparring.practice.planning.sessions import found_of

    person.said(RIDGE)
    before = found_of(person.practice)
    cards = dict(before.record.cards)
    person.said("ml-theory/lasso")
    assert len(found_of(person.practice).attempts) == 2
    assert (before.record.cards, len(before.attempts)) == (cards, 1)


def test_an_older_event_that_is_merged_in_is_read_in_its_place(person: Person) -> None:
    from sparring.practice.planning.sessions import found_of

    person.wait(days=2)
    person.said(RIDGE, "good")
    found_of(person.practice)
    person.wait(days=-1)
    person.said("ml-theory/lasso", "again")
    assert ratings(person) == ["again", "good"]


def test_an_interrupted_rebuild_loses_nothing(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    from sparring.practice.planning import outcomes

    person.said(RIDGE)
    person.restart()

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(outcomes, "replay", interrupted)
        with pytest.raises(KeyboardInterrupt):
            ratings(person)
    assert ratings(person) == ["good"]


def test_the_same_log_in_any_order_of_files_gives_the_same_state(person: Person, tmp_path: Path) -> None:
    from sparring.practice.planning.sessions import found_of
    from sparring.practice.planning.today import today
    from sparring.store.opening import close_store, open_store

    for rating in ("again", "good", "hard"):
        today(person.practice)
        person.said(RIDGE, rating)
        person.wait(days=2)
    expected = found_of(person.practice)
    lines = [event.to_line() for event in person.inbox.events()]
    close_store()
    folder = tmp_path / "other" / "inbox"
    folder.mkdir(parents=True)
    (folder / "2026-11.jsonl").write_text("\n".join(reversed(lines)) + "\n")
    open_store(tmp_path / "other", person.now)
    from sparring.inbox.inbox import Inbox
    from sparring.store.intake import take_in
    from sparring.store.who import LOCAL

    person.inbox = Inbox(tmp_path / "other")
    take_in(LOCAL, person.inbox)
    merged = found_of(person.practice)
    assert (merged.attempts, merged.reading.sessions) == (expected.attempts, expected.reading.sessions)
