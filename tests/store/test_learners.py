"""Rows belong to learners: nobody sees another's, and a store of the version before loses nothing."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sparring.inbox.inbox import Inbox
from sparring.store.configuration import database_file
from sparring.store.opening import BACKUPS, open_store
from sparring.store.who import LOCAL, Who
from tests.store.conftest import NOW
from tests.store.events import tried

SOURCE = Path(__file__).parents[2] / "src" / "sparring"
OTHER = Who(2)
BEFORE = "0001_first"


def test_a_learner_sees_their_own_rows_alone(inbox: Inbox) -> None:
    from sparring.store.attempts import hints_seen, last_source, recent_attempts, standings
    from sparring.store.choices import choices, choose
    from sparring.store.drafts import Place, Writing, draft_of, kept_drafts, save_draft
    from sparring.store.exchange import export_all
    from sparring.store.intake import add_events

    add_events(OTHER, [tried("ml-coding/theirs")])
    choose(OTHER, {"theme": "dark"}, NOW)
    theirs = Place(OTHER, "ml-coding/theirs", "practice")
    save_draft(theirs, Writing("their text", 0, "v1", "device-2"), NOW)
    mine = Place(LOCAL, "ml-coding/theirs", "practice")

    assert (standings(LOCAL), recent_attempts(LOCAL)) == ({}, ())
    assert (hints_seen(LOCAL, "ml-coding/theirs"), last_source(LOCAL, "ml-coding/theirs")) == (0, None)
    assert choices(LOCAL).theme == "system"
    assert (draft_of(mine), kept_drafts(mine)) == (None, ())
    exported = export_all(LOCAL, inbox, NOW)
    assert [exported[name] for name in ("events", "drafts", "kept_drafts", "settings")] == [[], [], [], []]
    assert len(standings(OTHER)) == 1
    assert choices(OTHER).theme == "dark"


def test_only_one_place_names_the_tables_of_learners() -> None:
    naming = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if "migrations" not in path.parts
        and re.search(r"models\.\w+\.(?:objects|_default_manager)", path.read_text(encoding="utf-8"))
    }
    naming |= {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if re.search(r"\b_default_manager\b", path.read_text(encoding="utf-8"))
    }
    assert naming <= {"store/owned.py", "store/intake.py"}
    intake = (SOURCE / "store" / "intake.py").read_text(encoding="utf-8")
    assert set(re.findall(r"models\.(\w+)\.objects", intake)) <= {"Intake", "Event"}


@pytest.fixture
def old(tmp_path: Path) -> Inbox:
    """A store of the version before, with something in every table."""
    from django.core.management import call_command
    from django.db import connection, connections

    data = tmp_path / "old"
    open_store(data, NOW)
    call_command("migrate", "store", "zero", verbosity=0, interactive=False)
    call_command("migrate", "store", BEFORE, verbosity=0, interactive=False)
    inbox = Inbox(data)
    inbox.append(tried("ml-coding/one"))
    event = next(iter(inbox.events()))
    row = json.loads(event.to_line())
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO store_event (id, device, at, date, zone, question, version, kind, face, mode, source"
            ", report, verdict, rest) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, '{}')",
            [
                *(
                    row[name]
                    for name in ("id", "device", "at", "date", "zone", "question", "version", "kind")
                ),
                *(row["face"], row["mode"], row["source"], json.dumps(row["report"]), row["verdict"]),
            ],
        )
        cursor.execute(
            "INSERT INTO store_draft (question, mode, source, version, revision, device, updated)"
            " VALUES ('ml-coding/one', 'practice', 'half done', 'v1', 7, 'device-1', %s)",
            [NOW],
        )
        cursor.execute(
            "INSERT INTO store_keptdraft (question, mode, source, kept)"
            " VALUES ('ml-coding/one', 'practice', 'once', %s)",
            [NOW],
        )
        cursor.execute(
            "INSERT INTO store_setting (name, value, updated) VALUES ('role', 'llm-engineer', %s)", [NOW]
        )
    connections.close_all()
    return inbox


def test_a_store_of_the_version_before_keeps_everything(old: Inbox) -> None:
    from sparring.store.attempts import recent_attempts
    from sparring.store.choices import choices
    from sparring.store.drafts import Draft, Place, draft_of, kept_drafts
    from sparring.store.intake import take_in

    open_store(old.data, NOW)

    place = Place(LOCAL, "ml-coding/one", "practice")
    assert draft_of(place) == Draft("half done", 7, NOW)
    assert kept_drafts(place) == (Draft("once", 0, NOW),)
    assert choices(LOCAL).role == "llm-engineer"
    assert [one.question for one in recent_attempts(LOCAL)] == ["ml-coding/one"]
    take_in(LOCAL, old)
    assert [one.question for one in recent_attempts(LOCAL)] == ["ml-coding/one"]
    assert len(list((old.data / BACKUPS).glob("*.sqlite3"))) == 1
    with closing(sqlite3.connect(database_file(old.data))) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_fresh_store_has_no_learner_before_the_first_use(inbox: Inbox) -> None:
    from sparring.store import models
    from sparring.store.choices import choose

    assert models.Learner.objects.count() == 0
    choose(LOCAL, {"theme": "dark"}, NOW)
    assert [row.pk for row in models.Learner.objects.all()] == [LOCAL]
