"""Opens the store of a data folder: sets Django up, and brings the tables up to date after a backup."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from sparring.store.configuration import database_file, store_settings

BACKUPS = "backups"
KEPT_BACKUPS = 10


def open_store(data: Path, now: datetime, **more: Any) -> None:
    """Makes the store of `data` the one that all queries use; `more` are a face's settings."""
    import django
    from django.conf import settings

    data.mkdir(parents=True, exist_ok=True)
    if settings.configured:
        _point_at(data, more)
    else:
        settings.configure(**{**store_settings(data), **more})
        django.setup()
    _migrate(data, now)


def close_store() -> None:
    """Lets go of the file; the next query opens it again."""
    from django.db import connections

    connections.close_all()


def _point_at(data: Path, more: dict[str, Any]) -> None:
    """Moves a store that is open elsewhere, as the tests do."""
    from django.conf import settings
    from django.db import connections

    for name, value in more.items():
        setattr(settings, name, value)
    close_store()
    connections.settings["default"]["NAME"] = str(database_file(data))
    connections["default"].settings_dict["NAME"] = str(database_file(data))


def _migrate(data: Path, now: datetime) -> None:
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return
    if executor.loader.applied_migrations:
        back_up(data, now)
    call_command("migrate", verbosity=0, interactive=False)


def back_up(data: Path, now: datetime) -> Path:
    """A whole copy of the store beside it, even while somebody writes; the oldest copies are removed."""
    folder = data / BACKUPS
    folder.mkdir(exist_ok=True)
    path = folder / f"sparring-{now:%Y%m%d-%H%M%S-%f}.sqlite3"
    with closing(sqlite3.connect(database_file(data))) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
    for old in sorted(folder.glob("sparring-*.sqlite3"))[:-KEPT_BACKUPS]:
        old.unlink()
    return path
