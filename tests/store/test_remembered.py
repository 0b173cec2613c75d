"""What is computed from the events is kept until new ones come."""

from __future__ import annotations

from pathlib import Path

from sparring.inbox.inbox import Inbox
from sparring.store.opening import open_store
from sparring.store.who import LOCAL, Who
from tests.store.conftest import NOW
from tests.store.events import tried


def test_it_is_computed_once_per_intake(inbox: Inbox) -> None:
    from sparring.store.intake import take_in
    from sparring.store.remembered import remembered

    calls: list[int] = []

    @remembered
    def count(who: Who, step: int) -> int:
        calls.append(step)
        return len(calls)

    assert (count(LOCAL, 1), count(LOCAL, 1)) == (1, 1)
    inbox.append(tried())
    take_in(LOCAL, inbox)
    assert count(LOCAL, 1) == 2


def test_different_arguments_are_kept_apart(inbox: Inbox) -> None:
    from sparring.store.attempts import recent_attempts
    from sparring.store.intake import take_in

    inbox.append(tried("ml-coding/one"))
    inbox.append(tried("ml-coding/two"))
    take_in(LOCAL, inbox)

    assert len(recent_attempts(LOCAL)) == 2
    assert [one.question for one in recent_attempts(LOCAL, question="ml-coding/one")] == ["ml-coding/one"]


def test_another_store_has_its_own_attempts(inbox: Inbox, tmp_path: Path) -> None:
    from sparring.store.attempts import standings
    from sparring.store.intake import take_in

    inbox.append(tried())
    take_in(LOCAL, inbox)
    assert len(standings(LOCAL)) == 1

    open_store(tmp_path / "other", NOW)

    assert standings(LOCAL) == {}
