"""A verdict at once, its timing after it, and one record of both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.checking.verdict import Verdict
from sparring.judge.report import Report
from sparring.judge.service import JudgeService
from sparring.web.desk.judge_room import JudgeRoom, Record

BANK = Path(__file__).parents[2] / "questions"
LONG = 120.0
HALF = "def roc_auc(labels, scores):\n    return 0.5\n"


@pytest.fixture(scope="module")
def question() -> Question:
    return load_question(BANK / "ml-coding" / "roc-auc", BANK)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[JudgeRoom]:
    found = JudgeRoom(JudgeService(tmp_path))
    yield found
    found.close()


def keeping(recorded: list[Report]) -> Record:
    """Writes reports down in a list."""

    def keep(report: Report) -> Report:
        recorded.append(report)
        return report

    return keep


def reference_of(question: Question) -> str:
    assert question.coding is not None
    return question.coding.reference


def test_the_timing_follows_and_is_recorded_once(room: JudgeRoom, question: Question) -> None:
    recorded: list[Report] = []

    ticket = room.judge_first(question, reference_of(question), keeping(recorded))

    assert ticket.report.verdict is Verdict.PASSED
    assert ticket.report.growth == ()
    assert ticket.number is not None
    report = room.collect(ticket.number, LONG)
    assert report is not None
    assert report.growth != ()
    assert recorded == [report]


def test_what_fails_has_no_timing_to_wait_for(room: JudgeRoom, question: Question) -> None:
    recorded: list[Report] = []
    room.service.learn_decoys(question)

    ticket = room.judge_first(question, HALF, keeping(recorded))

    assert ticket.number is None
    assert recorded == [ticket.report]


def test_a_reason_that_must_be_looked_for_follows_the_verdict(room: JudgeRoom, question: Question) -> None:
    recorded: list[Report] = []
    assert question.coding is not None
    late = next(one.source for one in question.coding.decoys if one.name == "ties-in-sort-order")

    ticket = room.judge_first(question, late, keeping(recorded))

    assert (ticket.report.verdict, ticket.report.decoy) == (Verdict.WRONG, None)
    assert ticket.number is not None
    report = room.collect(ticket.number, LONG)
    assert report is not None
    assert report.decoy == "ties-in-sort-order"
    assert recorded == [report]


def test_closing_finishes_a_timing_so_that_no_try_is_lost(tmp_path: Path, question: Question) -> None:
    recorded: list[Report] = []
    room = JudgeRoom(JudgeService(tmp_path))
    room.judge_first(question, reference_of(question), keeping(recorded))

    room.close()

    assert len(recorded) == 1


def test_an_unknown_number_has_no_report(room: JudgeRoom) -> None:
    assert room.collect("unknown", 1.0) is None


def test_preparing_twice_prepares_once(room: JudgeRoom, question: Question) -> None:
    room.prepare(question)
    room.prepare(question)

    ticket = room.judge_first(question, "def roc_auc(labels, scores):\n    return 0.5\n", keeping([]))
    assert ticket.report.verdict is Verdict.WRONG
