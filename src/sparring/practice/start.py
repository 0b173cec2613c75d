"""Starting a question: its starter goes to the learner's own folder, and nothing is overwritten."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, assert_never

from sparring.bank.index.summary import Summary
from sparring.bank.question import Question
from sparring.errors import NotACodingQuestion, SubmissionNotFound
from sparring.practice.kinds import Way, way_of
from sparring.settings import Places

STARTED = "started"


class Started(NamedTuple):
    """Where the learner's file is, and whether it was there before."""

    path: Path
    is_new: bool


def file_for(question: Question | Summary, work: Path) -> Path:
    """Where the learner's program for a question lives."""
    return work / question.topic / f"{question.name}.py"


def start(question: Question, places: Places) -> Started:
    """Writes the starter unless the learner already has a file, and remembers the question as the latest."""
    match way_of(question.kind):
        case Way.WRITTEN:
            return _start_program(question, places)
        case Way.SAID:
            raise NotACodingQuestion(
                f"{question.identity} has nothing to write in a file. Read it: spar show {question.identity}"
            )
        case way:
            assert_never(way)


def _start_program(question: Question, places: Places) -> Started:
    assert question.coding is not None
    path = file_for(question, places.work)
    path.parent.mkdir(parents=True, exist_ok=True)
    is_new = _write_new(path, question.coding.starter)
    remember(question, places.data)
    return Started(path, is_new)


def remember(question: Question, data: Path) -> None:
    """Makes a question the one that `try` and `hint` mean without a name."""
    data.mkdir(parents=True, exist_ok=True)
    fresh = data / f"{STARTED}.new"
    fresh.write_text(question.identity, encoding="utf-8")
    fresh.replace(data / STARTED)


def started_last(data: Path) -> str:
    """The identity of the question started last, or a clear error."""
    path = data / STARTED
    if not path.is_file():
        raise SubmissionNotFound("No question has been started yet. Pick one: spar list --kind coding")
    return path.read_text(encoding="utf-8").strip()


def _write_new(path: Path, text: str) -> bool:
    """Writes a file that is not there yet, whole or not at all."""
    if path.exists():
        return False
    fresh = path.with_suffix(".py.new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)
    return True
