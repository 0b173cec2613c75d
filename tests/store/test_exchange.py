"""Export and import: a merge that doubles nothing and loses nothing."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sparring.errors import ImportRefused
from sparring.inbox.inbox import Inbox
from sparring.store.opening import open_store
from sparring.store.who import LOCAL
from tests.store.conftest import NOW
from tests.store.events import tried


def filled(inbox: Inbox) -> dict[str, Any]:
    """An export with two events, a draft and a setting, as it is after a way through a file."""
    from sparring.store.choices import choose
    from sparring.store.drafts import Place, Writing, save_draft
    from sparring.store.exchange import export_all

    for verdict in ("wrong", "passed"):
        inbox.append(tried(verdict=verdict, rest={"later": 1}))
    save_draft(Place(LOCAL, "ml-coding/double", "practice"), Writing("mine", 0, "v1", "device-1"), NOW)
    choose(LOCAL, {"theme": "dark"}, NOW)
    found: dict[str, Any] = json.loads(json.dumps(export_all(LOCAL, inbox, NOW)))
    return found


def elsewhere(tmp_path: Path) -> Inbox:
    open_store(tmp_path / "other", NOW)
    return Inbox(tmp_path / "other")


def test_a_fresh_store_gets_everything(inbox: Inbox, tmp_path: Path) -> None:
    from sparring.store.exchange import export_all, import_all

    export = filled(inbox)
    other = elsewhere(tmp_path)

    found = import_all(LOCAL, export, other)

    assert (found.events, found.drafts, found.settings) == (2, 1, 1)
    assert {**export_all(LOCAL, other, NOW), "written": ""} == {**export, "written": ""}


def test_importing_twice_adds_nothing(inbox: Inbox, tmp_path: Path) -> None:
    from sparring.store.exchange import import_all

    export = filled(inbox)
    other = elsewhere(tmp_path)
    import_all(LOCAL, export, other)

    found = import_all(LOCAL, export, other)

    assert (found.events, found.drafts, found.settings) == (0, 0, 0)


def test_imported_events_reach_the_inbox_that_every_face_reads(inbox: Inbox, tmp_path: Path) -> None:
    from sparring.store.exchange import import_all

    export = filled(inbox)
    other = elsewhere(tmp_path)
    import_all(LOCAL, export, other)

    assert sorted(event.id for event in other.events()) == sorted(one["id"] for one in export["events"])


def test_of_two_drafts_the_newer_stays_and_the_older_is_kept(inbox: Inbox, tmp_path: Path) -> None:
    from sparring.store.drafts import Place, Writing, draft_of, kept_drafts, save_draft
    from sparring.store.exchange import import_all

    export = filled(inbox)
    other = elsewhere(tmp_path)
    place = Place(LOCAL, "ml-coding/double", "practice")
    save_draft(place, Writing("older", 0, "v1", "device-2"), NOW - timedelta(days=1))

    import_all(LOCAL, export, other)

    assert draft_of(place).source == "mine"  # type: ignore[union-attr]
    assert [one.source for one in kept_drafts(place)] == ["older"]


@pytest.mark.parametrize(
    "found",
    [None, [], {}, {"format": "sparring-export", "version": 99}, {"format": "sparring-export", "version": 1}],
)
def test_what_is_no_export_is_refused(inbox: Inbox, found: object) -> None:
    from sparring.store.exchange import import_all

    with pytest.raises(ImportRefused):
        import_all(LOCAL, found, inbox)
