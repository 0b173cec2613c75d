"""A program that passed comes back blank, and nothing of the learner's is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.inbox.event import EventKind, Face, Moment, new_event
from sparring.inbox.inbox import Inbox
from sparring.practice.learner import Learner
from sparring.practice.put_aside import put_aside
from sparring.practice.start import file_for
from tests.bank.builder import add_coding, empty_bank

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
RIGHT = "def double(x):\n    return 2 * x\n"


def learner(home: Path, days: int = 0) -> Learner:
    return Learner(Inbox(home), Face.CLI, Moment(NOON + timedelta(days=days), "UTC"))


@pytest.fixture
def question(tmp_path: Path) -> Question:
    bank = empty_bank(tmp_path)
    found = load_question(add_coding(bank), bank)
    path = file_for(found, tmp_path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(RIGHT)
    return found


def tried(home: Path, question: Question, verdict: str, days: int = 0) -> None:
    moment = Moment(NOON + timedelta(days=days), "UTC")
    event = new_event(
        EventKind.TRY,
        Face.CLI,
        moment,
        "d",
        question=question.identity,
        version="v",
        verdict=verdict,
        source=RIGHT,
    )
    Inbox(home).append(event)


def test_what_passed_on_an_earlier_day_is_put_aside(tmp_path: Path, question: Question) -> None:
    tried(tmp_path, question, "passed")
    old = put_aside(question, learner(tmp_path, days=3), tmp_path)

    assert old is not None
    assert (old.date, old.path.name, old.path.read_text()) == (
        "2026-11-30",
        "double.20261130-120000.py",
        RIGHT,
    )
    assert not file_for(question, tmp_path).exists()


@pytest.mark.parametrize(
    ("verdicts", "days", "text"),
    [
        (["passed"], 0, RIGHT),
        (["passed"], 3, RIGHT + "# tidied up\n"),
        (["passed", "wrong"], 3, RIGHT),
        (["wrong"], 3, RIGHT),
        ([], 3, RIGHT),
    ],
)
def test_anything_else_stays_where_it_is(
    tmp_path: Path, question: Question, verdicts: list[str], days: int, text: str
) -> None:
    for day, verdict in enumerate(verdicts):
        tried(tmp_path, question, verdict, days=day)
    file_for(question, tmp_path).write_text(text)

    assert put_aside(question, learner(tmp_path, days), tmp_path) is None
    assert file_for(question, tmp_path).read_text() == text
