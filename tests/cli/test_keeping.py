"""Marks, notes, long lists and exports in the terminal."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sparring.inbox.event import EventKind, Face, Moment, new_event
from sparring.inbox.inbox import Inbox
from tests.cli.conftest import Machine
from tests.web.conftest import small_bank


@pytest.fixture
def own(machine: Machine) -> Machine:
    return Machine(machine.home, small_bank(machine.home))


def marked(machine: Machine) -> list[str]:
    found = machine.spar("list", "--marked", "--json").json["questions"]
    return [one["identity"] for one in found]


def test_a_mark_is_listed_until_it_is_taken_away(own: Machine) -> None:
    assert marked(own) == []
    assert "spar mark QUESTION" in own.spar("list", "--marked").out

    assert "Marked: What does ridge do?" in own.spar("mark", "ridge").out
    assert marked(own) == ["ml-theory/ridge"]
    assert "★ What does ridge do?" in own.spar("list", "--marked").out

    own.spar("mark", "ridge", "--off")
    assert marked(own) == []


def test_a_note_is_written_printed_and_taken_away(own: Machine) -> None:
    assert own.spar("note", "ridge", "shrinks,", "never", "selects").code == 0
    assert own.spar("note", "ridge", "--print", "--json").json["note"] == "shrinks, never selects"

    own.spar("note", "ridge", "")
    assert "No note." in own.spar("note", "ridge", "--print").out


def test_without_a_terminal_a_note_needs_its_text(own: Machine) -> None:
    ran = own.spar("note", "ridge")

    assert (ran.code, "spar note QUESTION TEXT" in ran.err) == (2, True)


@pytest.mark.skipif(os.name == "nt", reason="a shell script as editor")
def test_a_note_is_edited_with_the_present_text(own: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = own.home / "editor"
    editor.write_text('#!/bin/sh\nprintf " and more" >> "$1"\ntouch -d "2030-01-01" "$1"\n')
    editor.chmod(0o755)
    own.spar("note", "ridge", "mine")
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setattr("sparring.cli.record.keeping.is_at_a_terminal", lambda: True)

    own.spar("note", "ridge")

    assert own.spar("note", "ridge", "--print", "--json").json["note"] == "mine\n and more"


def test_marks_and_notes_are_in_the_record_that_is_exported(own: Machine) -> None:
    own.spar("mark", "ridge")
    own.spar("note", "ridge", "mine")

    events = own.spar("export").json["events"]
    assert [(one["kind"], one.get("marked"), one.get("note")) for one in events] == [
        ("mark", True, None),
        ("note", None, "mine"),
    ]


def test_an_export_to_a_file_still_needs_no_other_word(own: Machine, tmp_path: Path) -> None:
    path = tmp_path / "record.json"

    assert own.spar("export", str(path)).code == 0
    assert json.loads(path.read_text())["format"] == "sparring-export"


def test_cards_for_anki_are_written_by_topic_or_by_mark(own: Machine, tmp_path: Path) -> None:
    own.spar("mark", "double")
    path = str(tmp_path / "cards.apkg")

    assert own.spar("export", "anki", path, "--json").json == {"path": path, "cards": 3}
    assert own.spar("export", "anki", path, "--topic", "ml-theory", "--json").json["cards"] == 2
    assert own.spar("export", "anki", path, "--marked", "--json").json["cards"] == 1
    assert (
        "no topic 'ml-thery'. Did you mean 'ml-theory'?"
        in own.spar("export", "anki", path, "--topic", "ml-thery").err
    )


def test_cards_for_anki_of_what_is_due(own: Machine, tmp_path: Path) -> None:
    path = str(tmp_path / "cards.apkg")
    ran = own.spar("export", "anki", path, "--due")
    assert (ran.code, Path(path).exists()) == (2, False)
    assert "no question fits" in ran.err

    for name, day in (("ml-theory/ridge", -8), ("ml-theory/hostile", 0)):
        answered_badly(own, name, day)

    assert own.spar("export", "anki", path, "--due", "--json").json["cards"] == 1
    assert own.spar("export", "anki", path, "--due", "--topic", "ml-coding").code == 2


def answered_badly(machine: Machine, question: str, day: int) -> None:
    """An answer that did not go well, so many days from now."""
    moment = Moment(datetime.now(UTC) + timedelta(days=day), "UTC")
    event = new_event(
        EventKind.ANSWER, Face.WEB, moment, "d", question=question, version="v", rest={"rating": "again"}
    )
    Inbox(machine.home / "data").append(event)


@pytest.mark.parametrize("columns", [80, 100, 140])
def test_no_title_name_or_number_of_a_list_is_torn(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    questions = machine.spar("list", "--json").json["questions"]
    out = machine.spar("list").out
    words = {word for one in questions for word in one["title"].split()}

    assert max(map(len, out.splitlines())) <= columns
    assert all(one["identity"] in out.split() for one in questions)
    assert out.count(" min") >= len(questions)
    shown = {word.rstrip("…") for word in out.split()} - {one["identity"] for one in questions}
    assert {word for word in shown - words if not word.isdigit()} <= {
        "easy",
        "medium",
        "hard",
        "min",
        "",
        *(word.rstrip(",;:") for word in words),
    }
