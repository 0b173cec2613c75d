"""A fresh store for every test: a real SQLite file in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sparring.inbox.inbox import Inbox
from sparring.store.opening import open_store

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[Inbox]:
    from django.db import connections

    open_store(tmp_path / "data", NOW)
    yield Inbox(tmp_path / "data")
    connections.close_all()
