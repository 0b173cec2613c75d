"""What a learner prepares for: settings of now and of the version before, and what does not make sense."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sparring.bank.kind import Role
from sparring.errors import ChoiceRefused
from sparring.recall.round import Round
from sparring.store.who import LOCAL
from tests.practice.planning.conftest import MORNING, Person

BEFORE: dict[str, Any] = {
    "format": "sparring-export",
    "version": 1,
    "written": "2026-11-29T10:00:00+00:00",
    "events": [
        {
            "id": "6f0e8b1c-0000-4000-8000-000000000001",
            "device": "old",
            "at": "2026-11-28T09:00:00.000Z",
            "date": "2026-11-28",
            "zone": "Europe/Berlin",
            "question": "ml-theory/ridge",
            "version": "v",
            "kind": "answer",
            "face": "web",
            "mode": "practice",
            "source": "It shrinks.",
            "report": None,
            "verdict": None,
            "ticks": {"It shrinks coefficients.": True, "It trades bias for variance.": False},
            "unaided": None,
            "grade_source": "self",
            "confidence": 80,
            "predicted": None,
            "seconds": 65.0,
            "hints": None,
            "rating": "hard",
        },
        {
            "id": "6f0e8b1c-0000-4000-8000-000000000002",
            "device": "old",
            "at": "2026-11-28T09:20:00.000Z",
            "date": "2026-11-28",
            "zone": "Europe/Berlin",
            "question": "ml-coding/double",
            "version": "v",
            "kind": "try",
            "face": "cli",
            "mode": "practice",
            "source": "def double(x):\n    return 2 * x\n",
            "report": {"checks": []},
            "verdict": "passed",
            "ticks": None,
            "unaided": True,
            "grade_source": "judge",
            "confidence": None,
            "predicted": None,
            "seconds": 0.31,
            "hints": 0,
        },
    ],
    "drafts": [
        {
            "question": "ml-coding/double",
            "mode": "practice",
            "source": "def double(x):\n    return 2 * x\n",
            "version": "v",
            "device": "old",
            "updated": "2026-11-28T09:19:00+00:00",
        }
    ],
    "kept_drafts": [
        {
            "question": "ml-coding/double",
            "mode": "practice",
            "source": "def double(x):\n    return x * x\n",
            "kept": "2026-11-28T09:10:00+00:00",
        }
    ],
    "settings": [
        {"name": "role", "value": "ml-engineer", "updated": "2026-11-20T10:00:00+00:00"},
        {"name": "interview_date", "value": "2026-12-20", "updated": "2026-11-20T10:00:00+00:00"},
        {"name": "minutes_per_day", "value": "45", "updated": "2026-11-20T10:00:00+00:00"},
        {"name": "theme", "value": "dark", "updated": "2026-11-20T10:00:00+00:00"},
    ],
}


def test_an_export_of_the_version_before_loses_nothing(person: Person) -> None:
    from sparring.practice.planning.first_run import first_run
    from sparring.practice.planning.prepare import preparation
    from sparring.practice.planning.sessions import found_of
    from sparring.store.choices import choices
    from sparring.store.exchange import export_all, import_all

    imported = import_all(LOCAL, BEFORE, person.inbox)
    assert (imported.events, imported.settings) == (2, 4)
    prepared = preparation(LOCAL)
    assert (prepared.role, prepared.interview) == (Role.ML_ENGINEER, date(2026, 12, 20))
    assert prepared.minutes == (45,) * 7
    assert choices(LOCAL).theme == "dark"
    attempts = found_of(person.practice).attempts
    assert [(one.rating.value, one.confidence) for one in attempts] == [("hard", 80), ("good", None)]
    assert [one.seconds for one in attempts] == [65.0, None]  # the judge's time is no time of writing
    assert first_run(person.practice).missing == ()
    again = export_all(LOCAL, person.inbox, MORNING)
    assert [one["id"] for one in again["events"]] == [one["id"] for one in BEFORE["events"]]


def test_after_such_an_import_there_are_no_marks_notes_or_lists_and_all_is_derived(person: Person) -> None:
    from sparring.practice.browse import Wanted, browse
    from sparring.practice.planning.due import due_dates
    from sparring.practice.planning.sessions import found_of
    from sparring.practice.planning.today import today
    from sparring.store.drafts import Place, draft_of, kept_drafts
    from sparring.store.exchange import import_all

    assert {one["kind"] for one in BEFORE["events"]} == {"answer", "try"}
    imported = import_all(LOCAL, BEFORE, person.inbox)

    place = Place(LOCAL, "ml-coding/double", "practice")
    draft, (kept,) = draft_of(place), kept_drafts(place)
    assert imported.drafts == 1
    assert draft is not None
    assert (draft.source, kept.source) == (BEFORE["drafts"][0]["source"], BEFORE["kept_drafts"][0]["source"])
    for own in ("marked", "noted"):
        assert browse(person.practice, Wanted(own=own)) == []
    assert found_of(person.practice).reading.sessions == {}
    assert set(due_dates(person.practice)) == {"ml-theory/ridge", "ml-coding/double"}
    seen = browse(person.practice, Wanted(sort="-seen"))[:2]
    assert [(row.question.name, row.status.value) for row in seen] == [("double", "good"), ("ridge", "tried")]

    opened = today(person.practice)
    assert opened.steps
    assert set(found_of(person.practice).reading.sessions) == {person.practice.day}
    again = import_all(LOCAL, BEFORE, person.inbox)
    assert (again.events, again.drafts, again.settings) == (0, 0, 0)


def test_minutes_per_weekday_hold_over_the_single_number_until_that_is_chosen_again(person: Person) -> None:
    from sparring.practice.planning.prepare import prepare

    prepare(LOCAL, {"minutes_per_day": "45"}, MORNING)
    week = prepare(LOCAL, {"weekday_minutes": "40, 40, 40, 40, 40, 0, 60"}, MORNING)
    assert week.minutes == (40, 40, 40, 40, 40, 0, 60)
    assert prepare(LOCAL, {"minutes_per_day": "20"}, MORNING).minutes == (20,) * 7


def test_rounds_and_days_off_are_read(person: Person) -> None:
    from sparring.practice.planning.prepare import prepare

    found = prepare(
        LOCAL, {"rounds": "coding, theory", "days_off": "2026-12-24/2026-12-26 2027-01-01"}, MORNING
    )
    assert found.rounds == (Round.THEORY, Round.CODING)
    assert sorted(found.days_off) == [*(date(2026, 12, day) for day in (24, 25, 26)), date(2027, 1, 1)]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("role", "astronaut"),
        ("interview_date", "soon"),
        ("rounds", "chess"),
        ("weekday_minutes", "1 2 3"),
        ("weekday_minutes", "0"),
        ("weekday_minutes", "9999"),
        ("minutes_per_day", "4"),
        ("days_off", "2026-12-26/2026-12-24"),
        ("days_off", " ".join(["2026-12-24"] * 20)),
        ("company", "x" * 201),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_stored(person: Person, name: str, value: str) -> None:
    from sparring.practice.planning.prepare import preparation, prepare

    before = preparation(LOCAL)
    with pytest.raises(ChoiceRefused):
        prepare(LOCAL, {"company": "Acme", name: value}, MORNING)
    assert preparation(LOCAL) == before


def test_the_first_run_asks_only_what_is_not_known(person: Person) -> None:
    from sparring.practice.planning.first_run import first_run
    from sparring.practice.planning.prepare import prepare

    assert first_run(person.practice).missing == ("role", "interview", "minutes")
    prepare(LOCAL, {"role": "", "interview_date": ""}, MORNING)
    assert first_run(person.practice).missing == ("minutes",)


def test_the_placement_asks_ten_at_most_and_ends(person: Person) -> None:
    from sparring.inbox.event import Mode
    from sparring.practice.planning.first_run import placement

    person.mode = Mode.PLACEMENT
    asked = []
    while (found := placement(person.practice)).question is not None:
        asked.append(found.question.identity)
        person.said(found.question.identity, mode="placement")
    assert len(asked) == len(set(asked)) == found.asked == 8


def test_rounds_that_will_not_come_are_not_planned(person: Person) -> None:
    from sparring.practice.planning.prepare import prepare
    from sparring.practice.planning.today import today

    prepare(LOCAL, {"rounds": "theory"}, MORNING)
    assert {step.pick.round for step in today(person.practice).steps} == {Round.THEORY}
