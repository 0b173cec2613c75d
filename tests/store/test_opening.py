"""Opening a store, and the copy that is made before tables change."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sparring.inbox.inbox import Inbox
from sparring.store.configuration import database_file
from sparring.store.opening import BACKUPS, back_up, open_store
from tests.store.conftest import NOW


def test_the_store_is_a_file_in_wal_mode(inbox: Inbox) -> None:
    with closing(sqlite3.connect(database_file(inbox.data))) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_opening_again_changes_nothing(inbox: Inbox) -> None:
    open_store(inbox.data, NOW)

    assert not (inbox.data / BACKUPS).exists()


def test_a_backup_is_made_before_a_migration(inbox: Inbox) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE store_setting")
        cursor.execute("DELETE FROM django_migrations WHERE app = 'store'")
        for table in ("event", "draft", "keptdraft", "intake", "nottaken", "learner"):
            cursor.execute(f"DROP TABLE store_{table}")
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('old', '0001', '2026-01-01')"
        )

    open_store(inbox.data, NOW)

    assert len(list((inbox.data / BACKUPS).glob("*.sqlite3"))) == 1


def test_a_backup_is_a_whole_store(inbox: Inbox) -> None:
    path: Path = back_up(inbox.data, NOW)

    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_models_need_no_further_migration(inbox: Inbox) -> None:
    from django.core.management import call_command

    call_command("makemigrations", "store", check=True, dry_run=True, verbosity=0)
