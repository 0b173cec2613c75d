"""Whoever writes at the same time as somebody else loses nothing, on SQLite and on a real Postgres."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sparring.store.configuration import database
from tests.store.postgres import postgres, reason_for_none
from tests.store.race import ROUNDS

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """How Django reaches a database of this kind."""
    if request.param == "sqlite":
        yield database(tmp_path_factory.mktemp("data"))
        return
    if reason_for_none():
        pytest.skip(reason_for_none())
    with postgres() as found:
        yield found


def after(scenario: str, settings: Any) -> Any:
    """What a scenario found, in a process of its own: Django is configured once per process."""
    command = [sys.executable, "-m", "tests.store.race", scenario, json.dumps(settings, default=str)]
    found = subprocess.run(command, capture_output=True, text=True, cwd=REPOSITORY)
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout)


def test_two_writers_lose_nothing_without_a_word(settings: Any) -> None:
    found = after("saves", settings)
    assert found == {"raised": [], "told": ROUNDS, "lost": []}


def test_saving_beginning_again_and_importing_lose_nothing(settings: Any) -> None:
    assert after("drops", settings) == {"raised": [], "lost": []}


def test_of_two_choices_one_holds(settings: Any) -> None:
    assert after("settings", settings) == {"raised": [], "lost": []}


def test_text_that_a_database_cannot_hold_is_written_out(settings: Any) -> None:
    written = "a\\x00b\\ud800c\u2028"
    assert after("odd text", settings) == {
        "revisions": [1, 1],
        "kept": [written, f"{written}!"],
        "draft": False,
        "events": [written],
        "not taken": 0,
    }
