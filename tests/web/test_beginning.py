"""The first day: three questions that are never asked twice, a placement, and the plan as a picture."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from sparring.inbox.event import EventKind, Face, Moment, new_event
from tests.web.conftest import Site

ANSWERS = {"role": "ml-engineer", "interview_date": "2099-01-20", "company": "Harbour", "minutes": [40] * 7}


def practised(site: Site) -> None:
    """An attempt from the terminal, so that the learner is not new."""
    moment = Moment(datetime.now(UTC), "Europe/Berlin")
    said = {"question": "ml-theory/ridge", "version": "v", "rest": {"rating": "good"}}
    site.desk.inbox.append(new_event(EventKind.ANSWER, Face.CLI, moment, "device", **said))


def in_days(number: int) -> str:
    return (date.fromisoformat(Moment(datetime.now(UTC), "UTC").date) + timedelta(days=number)).isoformat()


def test_the_first_page_asks_three_questions_and_leads_to_the_plan(site: Site) -> None:
    page = site.text("/")
    assert re.findall(r"<fieldset class=\"ask\"><legend>([^<]+?) ?<", page) == [
        "The role",
        "The interview",
        "Your minutes",
    ]

    answered = site.post("/welcome", **ANSWERS)

    assert answered["Location"] == "/plan"
    plan = site.text("/plan")
    assert "ML engineer at Harbour" in plan
    assert "Begin with today’s first question" in plan


def test_skipping_goes_to_the_list_and_is_remembered(site: Site) -> None:
    assert site.post("/welcome", skip="1")["Location"] == "/"

    assert "What are you preparing for?" not in site.text("/")
    assert "New to you" in site.text("/")


@pytest.mark.parametrize(
    ("known", "absent"),
    [({"role": "ml-engineer"}, "The role"), ({"interview_date": "2099-01-01"}, "The interview")],
)
def test_the_welcome_does_not_ask_what_is_known(site: Site, known: dict[str, str], absent: str) -> None:
    assert absent in site.text("/")
    site.post("/settings", **known)

    assert absent not in site.text("/")


def test_who_practised_before_is_not_welcomed(site: Site) -> None:
    practised(site)

    assert "What are you preparing for?" not in site.text("/")


def test_an_answer_that_makes_no_sense_is_told_and_the_page_stays(site: Site) -> None:
    page = site.post("/welcome", **{**ANSWERS, "minutes": ["x"] * 7}).content.decode()

    assert "seven whole numbers" in page
    assert "Your minutes" in page
    assert "The role" not in page  # it made sense, and is known by now


def test_a_company_cannot_inject(site: Site) -> None:
    site.post("/welcome", **{**ANSWERS, "company": "<script>alert(1)</script>"})

    for path in ("/plan", "/settings"):
        assert "<script>alert" not in site.text(path)
        assert "&lt;script&gt;alert" in site.text(path)


def test_a_placement_leads_through_its_questions_to_the_plan(site: Site) -> None:
    site.skip_welcome()
    seen = []
    while (response := site.client.get("/placement")).status_code == 200:
        page = response.content.decode()
        (name,) = re.findall(r'name="question" value="([^"]+)"', page)
        assert 'name="tick"' not in page
        shown = site.text(f"/placement?show={name}")
        ticks = re.findall(r'name="tick" value="(\d+)"', shown)
        assert ticks
        site.post("/placement", question=name, tick=ticks)
        seen.append(name)

    assert response["Location"] == "/plan"
    assert len(seen) == 2
    assert seen == list(dict.fromkeys(seen))
    modes = [(event.question, event.mode) for event in site.desk.inbox.events() if event.kind == "answer"]
    assert modes == [(name, "placement") for name in seen]
    assert f"{len(seen)} of {len(seen)} went well" in site.text("/plan")


def test_an_answer_of_the_placement_that_is_sent_twice_counts_once(site: Site) -> None:
    site.skip_welcome()
    (name,) = re.findall(r'name="question" value="([^"]+)"', site.text("/placement"))
    for _ in range(2):
        site.post("/placement", question=name)

    assert sum(event.kind == "answer" for event in site.desk.inbox.events()) == 1


def test_the_plan_shows_every_day_up_to_the_interview(site: Site) -> None:
    site.post(
        "/welcome", **{**ANSWERS, "interview_date": in_days(30), "minutes": [40, 40, 40, 40, 40, 40, 0]}
    )

    page = site.text("/plan")

    assert page.count('class="day ') == 31
    assert page.count(" interview") >= 1
    assert "<strong>Mock rounds</strong>" in page
    assert "a day off" in page
    assert "30 days to your interview" in page


def test_the_middle_of_a_long_plan_is_one_row(site: Site) -> None:
    site.post("/welcome", **{**ANSWERS, "interview_date": in_days(300)})

    page = site.text("/plan")

    assert page.count('<tr><th scope="row">') == 11
    assert re.search(r"\d+ weeks more of 280 minutes each", page)


def test_without_a_date_the_plan_is_a_month(site: Site) -> None:
    site.skip_welcome()

    page = site.text("/plan")

    assert "Your next month" in page
    assert "Give the date" in page


def test_changed_settings_choose_todays_list_anew(site: Site) -> None:
    site.skip_welcome()
    site.text("/")
    site.post("/settings", minutes=[0, 0, 0, 0, 0, 0, 0])
    assert "Nothing is planned today" not in site.text("/")  # not all may be 0, so that was refused

    site.post("/settings", days_off=in_days(0), theme="dark")

    assert "Nothing is planned today" in site.text("/")
