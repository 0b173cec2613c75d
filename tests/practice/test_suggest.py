"""Today's list: what to do next, and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sparring.bank.index.index import Index
from sparring.bank.index.open import open_index
from sparring.inbox.inbox import Inbox
from sparring.store.who import LOCAL
from tests.bank.builder import add_coding, add_theory, empty_bank
from tests.store.conftest import NOW, inbox
from tests.store.events import tried

__all__ = ["inbox"]
TODAY = date(2026, 11, 22)


@pytest.fixture
def index(tmp_path: Path) -> Index:
    bank = empty_bank(tmp_path)
    for name, asked in {"rare": "0", "common": "9", "usual": "4", "last": "1"}.items():
        add_theory(bank, name, asked=asked)
    add_theory(bank, "other-role", roles="[product-analyst]", asked="20")
    add_coding(bank, asked="0")
    return open_index(bank, tmp_path / "cache")


def suggested(index: Index) -> list[str]:
    from sparring.practice.suggest import suggest

    return [step.question.name for step in suggest(LOCAL, index, TODAY).steps]


def take(inbox: Inbox, question: str, verdict: str) -> None:
    from sparring.store.intake import take_in

    inbox.append(tried(question, verdict))
    take_in(LOCAL, inbox)


def choose(**wanted: str) -> None:
    from sparring.store.choices import choose

    choose(LOCAL, wanted, NOW)


def test_what_is_asked_most_comes_first_and_a_program_soon(inbox: Inbox, index: Index) -> None:
    assert suggested(index)[:3] == ["other-role", "double", "common"]


def test_what_did_not_go_well_comes_before_everything_new(inbox: Inbox, index: Index) -> None:
    take(inbox, "ml-theory/rare", "wrong")

    assert suggested(index)[0] == "rare"


def test_what_went_well_comes_last(inbox: Inbox, index: Index) -> None:
    take(inbox, "ml-theory/other-role", "passed")

    assert suggested(index)[-1] == "other-role"


def test_the_role_decides_what_fits(inbox: Inbox, index: Index) -> None:
    choose(role="data-scientist")

    assert "other-role" not in suggested(index)


def test_the_list_fits_into_the_minutes_of_a_day(inbox: Inbox, index: Index) -> None:
    choose(minutes_per_day="10")

    assert len(suggested(index)) == 2


def test_there_is_always_one_question(inbox: Inbox, index: Index) -> None:
    choose(minutes_per_day="1")

    assert len(suggested(index)) == 1


@pytest.mark.parametrize(
    ("day", "left"), [("2026-12-24", 32), ("2026-11-22", 0), ("2026-11-21", None), ("", None), ("soon", None)]
)
def test_days_left_count_to_the_interview(inbox: Inbox, index: Index, day: str, left: int | None) -> None:
    from sparring.practice.suggest import suggest

    choose(interview_date=day)

    assert suggest(LOCAL, index, TODAY).days_left == left


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        ("wrong", "Your last program was wrong today."),
        ("too_slow", "Your last program was too slow today."),
        ("crashed", "Your last program crashed today."),
    ],
)
def test_what_did_not_go_well_says_how_and_when(inbox: Inbox, index: Index, verdict: str, said: str) -> None:
    from sparring.practice.suggest import suggest

    take(inbox, "ml-theory/rare", verdict)

    assert suggest(LOCAL, index, TODAY).steps[0].reason.startswith(said)
