"""Drafts are never lost and never overwritten unsaid."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sparring.inbox.inbox import Inbox
from sparring.store.who import LOCAL
from tests.store.conftest import NOW


def saved(source: str, based_on: int, *, over: bool = False):  # type: ignore[no-untyped-def]
    from sparring.store.drafts import Place, Writing, save_draft

    place = Place(LOCAL, "ml-coding/double", "practice")
    return place, save_draft(place, Writing(source, based_on, "v1", "device-1", keeps_replaced=over), NOW)


def test_a_save_raises_the_revision(inbox: Inbox) -> None:
    _, first = saved("a", 0)
    _, second = saved("b", first.draft.revision)

    assert (first.draft.revision, second.draft.revision) == (1, 2)


def test_a_save_over_what_another_window_saved_is_refused_and_kept(inbox: Inbox) -> None:
    from sparring.store.drafts import draft_of, kept_drafts

    place, first = saved("a", 0)
    saved("theirs", first.draft.revision)
    _, refused = saved("mine", first.draft.revision)

    assert refused.is_conflict
    assert draft_of(place).source == "theirs"  # type: ignore[union-attr]
    assert [one.source for one in kept_drafts(place)] == ["mine"]


def test_choosing_ones_own_text_keeps_the_other(inbox: Inbox) -> None:
    from sparring.store.drafts import draft_of, kept_drafts

    place, theirs = saved("theirs", 0)
    saved("mine", theirs.draft.revision, over=True)

    assert draft_of(place).source == "mine"  # type: ignore[union-attr]
    assert "theirs" in [one.source for one in kept_drafts(place)]


def test_the_same_text_from_two_windows_is_no_conflict(inbox: Inbox) -> None:
    saved("a", 0)
    _, again = saved("a", 0)

    assert not again.is_conflict


def test_beginning_again_keeps_what_was_written(inbox: Inbox) -> None:
    from sparring.store.drafts import draft_of, drop_draft, kept_drafts

    place, _ = saved("a", 0)
    drop_draft(place, NOW)

    assert draft_of(place) is None
    assert [one.source for one in kept_drafts(place)] == ["a"]


def test_the_terminal_sees_the_draft_without_django(inbox: Inbox, tmp_path: Path) -> None:
    from sparring.store.glance import web_draft

    saved("from the web", 0)

    found = web_draft(tmp_path / "data", "ml-coding/double")

    assert found is not None
    assert found.source == "from the web"
    assert abs(found.updated - NOW) < timedelta(seconds=1)


def test_where_there_is_no_store_there_is_no_draft(tmp_path: Path) -> None:
    from sparring.store.glance import web_draft

    assert web_draft(tmp_path, "ml-coding/double") is None


def test_a_window_that_saw_a_dropped_draft_overwrites_nothing(inbox: Inbox) -> None:
    from sparring.store.drafts import draft_of, drop_draft

    place, first = saved("a", 0)
    drop_draft(place, NOW)
    saved("b", 0)
    _, late = saved("c", first.draft.revision)

    assert late.is_conflict
    assert draft_of(place).source == "b"  # type: ignore[union-attr]
