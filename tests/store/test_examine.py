"""Whether the record is whole, and where it is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sparring.inbox.inbox import Inbox
from sparring.store.who import LOCAL
from tests.store.conftest import NOW
from tests.store.events import tried


def test_a_whole_record_is_whole(inbox: Inbox) -> None:
    from sparring.store.examine import examine

    inbox.append(tried(source="a\u2028b", report={"odd": [float("nan"), "\ud800", "\x00", 10**30]}))

    found = examine(LOCAL, inbox)

    assert (found.files, found.readable, found.is_whole) == (1, 1, True)


def test_every_line_that_is_not_readable_is_named(inbox: Inbox) -> None:
    from sparring.store.examine import Place, examine

    inbox.append(tried())
    path = next(inbox.folder.glob("*.jsonl"))
    line = tried(source="abc").to_line()
    with path.open("a") as file:
        file.write(f'{{"id": "cut o\n{line[:150]}\n{line[150:]}\n')

    found = examine(LOCAL, inbox)

    assert (found.readable, found.is_whole) == (2, False)
    assert found.unreadable == (Place(path.name, (2,)),)
    assert found.repaired == (Place(path.name, (3, 4)),)


def test_what_could_not_be_taken_in_is_kept_and_told(inbox: Inbox) -> None:
    from sparring.store import models
    from sparring.store.examine import examine
    from sparring.store.intake import take_in

    event = replace(tried(), confidence="very")  # type: ignore[arg-type]
    inbox.append(event)
    inbox.append(tried())

    assert take_in(LOCAL, inbox) == 2
    assert models.NotTaken.objects.get().event == event.id
    (place,) = examine(LOCAL, inbox).not_taken

    assert place.lines == (1,)
    assert "very" in place.reason
    assert models.NotTaken.objects.count() == 1


def test_a_half_that_comes_later_is_joined_to_the_one_before_it(inbox: Inbox) -> None:
    from sparring.store import models
    from sparring.store.intake import take_in

    inbox.append(tried())
    path = next(inbox.folder.glob("*.jsonl"))
    line = tried(source="abc").to_line()
    with path.open("a") as file:
        file.write(f"{line[:150]}\n{tried().to_line()}\n")
    take_in(LOCAL, inbox)
    with path.open("a") as file:
        file.write(f"{line[150:]}\n")
    take_in(LOCAL, inbox)

    assert models.Event.objects.count() == 3
    assert take_in(LOCAL, inbox) == 0


def test_what_an_older_version_passed_over_is_taken_in(inbox: Inbox, tmp_path: Path) -> None:
    from django.core.management import call_command

    from sparring.store import models
    from sparring.store.intake import take_in
    from sparring.store.opening import open_store

    inbox.append(tried())
    take_in(LOCAL, inbox)
    models.Event.objects.all().delete()  # as if its line had been taken for torn
    call_command("migrate", "store", "0002", verbosity=0)

    open_store(tmp_path / "data", NOW)
    take_in(LOCAL, inbox)

    assert models.Event.objects.count() == 1
