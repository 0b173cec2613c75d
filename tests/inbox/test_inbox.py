"""Events are appended whole, survive unknown fields and torn lines, and are read in order."""

from __future__ import annotations

import errno
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sparring.errors import NotRecorded
from sparring.inbox.event import Event, EventKind, Face, Moment, from_line, new_event
from sparring.inbox.inbox import Inbox

NOON = Moment(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), "Europe/Berlin")


def an_event(inbox: Inbox, **fields: object) -> None:
    given = {"question": "ml-coding/roc-auc", "version": "v"} | fields
    inbox.append(new_event(EventKind.TRY, Face.CLI, NOON, inbox.device(), **given))


def try_at(inbox: Inbox) -> Event:
    an_event(inbox)
    (event,) = inbox.events()
    return event


def test_date_is_the_learners_own_day(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path)
    an_event(inbox)
    (event,) = inbox.events()
    assert (event.at, event.date, event.zone) == ("2026-11-22T23:30:00.000Z", "2026-11-23", "Europe/Berlin")


def test_events_come_back_as_they_were(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path)
    an_event(inbox, source="print('ü\\n')", verdict="wrong", hints=1, unaided=False)
    (event,) = inbox.events()
    assert (event.source, event.verdict, event.hints, event.unaided) == ("print('ü\\n')", "wrong", 1, False)


def test_unknown_fields_survive(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path)
    an_event(inbox)
    path = next(inbox.folder.iterdir())
    later = json.loads(path.read_text()) | {"id": "x", "mood": "good"}
    path.write_text(json.dumps(later) + "\n")
    (event,) = inbox.events()
    assert json.loads(event.to_line())["mood"] == "good"


def test_torn_line_costs_only_itself(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path)
    an_event(inbox, verdict="wrong")
    path = next(inbox.folder.iterdir())
    with path.open("a") as file:
        file.write('{"id": "cut o')
    an_event(inbox, verdict="passed")
    assert [event.verdict for event in inbox.events()] == ["wrong", "passed"]


def test_line_that_is_no_event_is_none() -> None:
    assert from_line("[1, 2]") is None
    assert from_line('{"id": 3}') is None


def test_device_is_made_once(tmp_path: Path) -> None:
    assert Inbox(tmp_path).device() == Inbox(tmp_path).device()


def test_reading_an_empty_inbox_creates_nothing(tmp_path: Path) -> None:
    assert list(Inbox(tmp_path / "data").events()) == []
    assert not (tmp_path / "data").exists()


def test_a_write_that_fails_in_part_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inbox, event = Inbox(tmp_path), try_at(Inbox(tmp_path))
    before = inbox.files()[0].read_bytes()
    plain = os.write

    def half(descriptor: int, content: bytes) -> int:
        monkeypatch.setattr(os, "write", full)
        return plain(descriptor, content[: len(content) // 2])

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", half)
    with pytest.raises(NotRecorded, match="No space left on device"):
        inbox.append(event)
    assert inbox.files()[0].read_bytes() == before


def test_a_write_in_two_parts_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inbox, event = Inbox(tmp_path), try_at(Inbox(tmp_path))
    plain = os.write
    monkeypatch.setattr(os, "write", lambda fd, content: plain(fd, bytes(content)[:7]))
    inbox.append(event)
    assert [one.id for one in inbox.events()] == [event.id, event.id]


def test_a_device_that_cannot_be_named_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(NotRecorded, match="Free some space"):
        Inbox(tmp_path / "data").device()
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
