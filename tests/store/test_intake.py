"""Taking events in from the inbox."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparring.inbox.inbox import Inbox
from sparring.store.who import LOCAL
from tests.store.events import tried


def test_every_field_survives_the_way_through_the_store(inbox: Inbox) -> None:
    from sparring.store import models
    from sparring.store.intake import event_of, take_in

    event = tried(
        source="def f(): ...",
        report={"checks": [1, None]},
        hints=2,
        unaided=False,
        seconds=0.25,
        rest={"new": [1]},
    )
    inbox.append(event)

    take_in(LOCAL, inbox)

    assert event_of(models.Event.objects.get()) == event


def test_what_was_taken_in_is_not_read_again(inbox: Inbox) -> None:
    from sparring.store.intake import take_in

    inbox.append(tried())
    assert take_in(LOCAL, inbox) == 1
    assert take_in(LOCAL, inbox) == 0
    inbox.append(tried())
    assert take_in(LOCAL, inbox) == 1


def test_an_event_in_two_files_is_stored_once(inbox: Inbox) -> None:
    from sparring.store import models
    from sparring.store.intake import take_in

    event = tried()
    inbox.append(event)
    (inbox.folder / "copied.jsonl").write_text(f"{event.to_line()}\n")

    take_in(LOCAL, inbox)

    assert models.Event.objects.count() == 1


def test_a_line_without_its_end_waits_until_it_is_whole(inbox: Inbox) -> None:
    from sparring.store.intake import take_in

    inbox.append(tried())
    path = next(inbox.folder.glob("*.jsonl"))
    line = tried().to_line().encode()
    with path.open("ab") as file:
        file.write(line[:40])
    assert take_in(LOCAL, inbox) == 1
    with path.open("ab") as file:
        file.write(line[40:] + b"\n")
    assert take_in(LOCAL, inbox) == 1


def test_a_file_that_was_restored_from_an_older_copy_is_read_again(inbox: Inbox) -> None:
    from sparring.store import models
    from sparring.store.intake import take_in

    for _ in range(3):
        inbox.append(tried())
    take_in(LOCAL, inbox)
    path = next(inbox.folder.glob("*.jsonl"))
    path.write_text(f"{tried().to_line()}\n")

    take_in(LOCAL, inbox)

    assert models.Event.objects.count() == 4


def test_an_event_that_does_not_fit_keeps_no_other_out(inbox: Inbox) -> None:
    from sparring.store import models
    from sparring.store.intake import take_in

    inbox.append(replace(tried(), confidence="very"))  # type: ignore[arg-type]
    inbox.append(tried())

    take_in(LOCAL, inbox)

    assert models.Event.objects.count() == 1


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_no_content_of_an_inbox_file_stops_the_intake(inbox: Inbox, content: bytes) -> None:
    from sparring.store.intake import take_in

    inbox.folder.mkdir(parents=True, exist_ok=True)
    (inbox.folder / "odd.jsonl").write_bytes(content)

    take_in(LOCAL, inbox)


def test_a_missing_inbox_is_an_empty_one(inbox: Inbox, tmp_path: Path) -> None:
    from sparring.store.intake import take_in

    assert take_in(LOCAL, Inbox(tmp_path / "elsewhere")) == 0


@pytest.mark.parametrize("verdict", ["passed", "wrong"])
def test_standings_count_attempts_and_those_that_went_well(inbox: Inbox, verdict: str) -> None:
    from sparring.store.attempts import standings
    from sparring.store.intake import take_in

    inbox.append(tried(verdict=verdict))
    inbox.append(tried(verdict="wrong"))
    take_in(LOCAL, inbox)

    found = standings(LOCAL)["ml-coding/double"]

    assert (found.attempts, found.good) == (2, int(verdict == "passed"))
