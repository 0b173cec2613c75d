"""Django's settings for a store in a data folder; made by a function, since there is no project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

FILE = "sparring.sqlite3"


def database_file(data: Path) -> Path:
    """Where the store of a data folder lives."""
    return data / FILE


def database(data: Path) -> dict[str, Any]:
    """SQLite that several threads and programs may use at once: readers never wait for a writer."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(database_file(data)),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        },
    }


def store_settings(data: Path) -> dict[str, Any]:
    """What Django must know to open the store, and nothing of the web."""
    return {
        "DATABASES": {"default": database(data)},
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "INSTALLED_APPS": ["sparring.store"],
        "TIME_ZONE": "UTC",
        "USE_TZ": True,
        "USE_I18N": False,
        "LOGGING_CONFIG": None,
    }
