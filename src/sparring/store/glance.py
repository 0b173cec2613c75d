"""The newest web draft of a question, read without Django: the terminal cannot wait for it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sparring.store.configuration import database_file


@dataclass(frozen=True, slots=True)
class WebDraft:
    """What was written in the browser, and when."""

    source: str
    updated: datetime


def web_draft(data: Path, identity: str) -> WebDraft | None:
    """The draft that the web app saved for practice; None where there is none or no store."""
    path = database_file(data)
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=2)) as connection:
            row = connection.execute(
                "SELECT source, updated FROM store_draft WHERE question = ? AND mode = 'practice'", [identity]
            ).fetchone()
    except sqlite3.Error:
        return None
    return WebDraft(row[0], datetime.fromisoformat(row[1]).replace(tzinfo=UTC)) if row else None
