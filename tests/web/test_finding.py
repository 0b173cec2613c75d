"""The table of all questions, marks and notes, and what stands around a question; without scripts."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest

from sparring.inbox.event import Moment
from tests.bank.builder import add_theory
from tests.web.conftest import RIGHT, Site

DOUBLE = "/q/ml-coding/double"
RIDGE = "/q/ml-theory/ridge"


def listed(page: str) -> list[str]:
    """The questions of a page's rows, in order."""
    return re.findall(r'data-row href="/q/[\w-]+/([\w-]+)"', page)


def test_the_table_has_every_question_the_most_asked_first(site: Site) -> None:
    add_theory(site.desk.location.root, "asked", asked="9")

    assert listed(site.text("/questions")) == ["asked", "double", "hostile", "ridge"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kind=coding", ["double"]),
        ("topic=ml-theory", ["hostile", "ridge"]),
        ("level=hard", []),
        ("words=what", ["ridge"]),
        ("words=doubles", ["double"]),
        ("sort=title", ["double", "hostile", "ridge"]),
        ("sort=-title", ["ridge", "hostile", "double"]),
        ("sort=nonsense&status=nonsense&page=-7", ["double", "hostile", "ridge"]),
        ("page=99999999999999999999", ["double", "hostile", "ridge"]),
    ],
)
def test_the_address_filters_and_sorts(site: Site, query: str, found: list[str]) -> None:
    assert listed(site.text(f"/questions?{query}")) == found


def test_the_table_knows_what_went_well_and_what_did_not(site: Site) -> None:
    site.post(f"{DOUBLE}/submit", source=RIGHT)
    site.post(f"{RIDGE}/grade", tick=[])

    assert listed(site.text("/questions?status=good")) == ["double"]
    assert listed(site.text("/questions?status=tried")) == ["ridge"]
    assert listed(site.text("/questions?status=new")) == ["hostile"]
    assert "today" in site.text("/questions?status=good")


def test_the_table_says_when_a_question_is_due_filters_and_sorts_by_it(site: Site) -> None:
    site.post(f"{RIDGE}/grade", tick=["1", "2"])
    site.post(f"{DOUBLE}/submit", source=RIGHT)
    site.post("/q/ml-theory/hostile/grade", tick=[])
    assert listed(site.text("/questions?status=due")) == []
    later = site.desk.clock().at + timedelta(days=6)
    assert f'class="due">{later:%a} {later.day} {later:%b}<' in site.text("/questions?words=hostile")
    assert listed(site.text("/questions?sort=due"))[0] == "hostile"

    object.__setattr__(site.desk, "clock", lambda: Moment(later, "UTC"))

    assert listed(site.text("/questions?status=due")) == ["hostile"]
    assert 'class="due">today<' in site.text("/questions?status=due")
    assert site.client.get("/random?status=due")["Location"] == "/q/ml-theory/hostile"


def test_what_is_never_due_comes_last_whichever_way_one_sorts(site: Site) -> None:
    site.post(f"{RIDGE}/grade", tick=[])

    for sort in ("due", "-due"):
        assert listed(site.text(f"/questions?sort={sort}")) == ["ridge", "double", "hostile"]


def test_a_form_without_scripts_gets_a_short_address(site: Site) -> None:
    response = site.client.get("/questions?words=&topic=&kind=coding&sort=")

    assert response["Location"] == "/questions?kind=coding"


def test_a_script_gets_the_table_alone_and_its_address(site: Site) -> None:
    response = site.client.get("/questions?kind=coding&topic=", HTTP_HX_REQUEST="true")

    assert "<html" not in response.content.decode()
    assert response["HX-Push-Url"] == "/questions?kind=coding"


def test_a_heading_sorts_and_a_second_click_turns_the_order_round(site: Site) -> None:
    assert 'href="/questions?sort=title"' in site.text("/questions")
    page = site.text("/questions?sort=title")
    assert 'href="/questions?sort=-title"' in page
    assert 'aria-sort="ascending"' in page


def test_long_tables_have_pages(site: Site) -> None:
    for number in range(60):
        add_theory(site.desk.location.root, f"more-{number:02}")
    first, second = site.text("/questions?sort=title"), site.text("/questions?sort=title&page=2")

    assert len(listed(first)) == 40
    assert len(set(listed(first)) | set(listed(second))) == 63
    assert 'href="/questions?sort=title&amp;page=2"' in first


def test_words_of_the_table_cannot_inject(site: Site) -> None:
    assert "<script>alert" not in site.text('/questions?words="><script>alert(1)</script>')


def test_chance_honours_the_filters(site: Site) -> None:
    assert {site.client.get("/random?kind=coding")["Location"] for _ in range(5)} == {DOUBLE}
    assert site.client.get("/random?level=hard")["Location"] == "/questions?level=hard"


def test_a_mark_is_kept_shown_and_taken_away(site: Site) -> None:
    assert site.post(f"{RIDGE}/mark", marked="1")["Location"] == RIDGE
    assert 'aria-pressed="true"' in site.text(RIDGE).partition('class="mark"')[2]
    assert listed(site.text("/questions?own=marked")) == ["ridge"]

    site.post(f"{RIDGE}/mark", marked="0")
    assert listed(site.text("/questions?own=marked")) == []


def test_a_note_is_kept_with_the_record_and_survives_export_and_import(site: Site) -> None:
    site.post(f"{RIDGE}/note", note="Gram <b>matrix</b>\r\nfirst")
    export = site.client.get("/settings/export").content

    assert "Gram &lt;b&gt;matrix&lt;/b&gt;\nfirst</textarea>" in site.text(RIDGE)
    assert listed(site.text("/questions?own=noted")) == ["ridge"]
    assert [one["note"] for one in json.loads(export)["events"]] == ["Gram <b>matrix</b>\nfirst"]
    assert "New: 0 events" in site.post("/settings/import", file=BytesIO(export)).content.decode()

    site.post(f"{RIDGE}/note", note="  ")
    assert listed(site.text("/questions?own=noted")) == []


def test_a_mark_and_a_note_are_no_attempts(site: Site) -> None:
    site.post(f"{RIDGE}/mark", marked="1")
    site.post(f"{RIDGE}/note", note="mine")

    assert "Begin with today’s first question" in site.text("/progress")
    assert listed(site.text("/questions?status=new")) == ["double", "hostile", "ridge"]


def test_with_scripts_a_mark_and_a_note_swap_themselves(site: Site) -> None:
    for part, form in (("mark", {"marked": "1"}), ("note", {"note": "mine"})):
        page = site.client.post(f"{RIDGE}/{part}", form, HTTP_HX_REQUEST="true").content.decode()
        assert "<html" not in page
        assert f'action="{RIDGE}/{part}"' in page


def test_a_question_says_what_to_know_first_and_what_to_read_next(site: Site) -> None:
    add_theory(site.desk.location.root, "lasso", requires="[ml-theory/ridge]")

    before, after = site.text("/q/ml-theory/lasso"), site.text(RIDGE)
    know_first = before.partition("Know first")[2].partition("</section>")[0]
    assert 'href="/q/ml-theory/ridge"' in know_first
    assert "Know first" not in after
    read_next = after.partition("Read next")[2].partition("</section>")[0]
    assert re.findall(r"/q/ml-theory/(\w+)", read_next) == ["lasso", "hostile"]
    assert read_next.count("builds on this") == 1


def test_interview_conditions_hide_what_stands_around(site: Site) -> None:
    site.post("/interview", back=RIDGE)

    assert "Read next" not in site.text(RIDGE)
    assert "easy" not in site.text("/questions").partition("<tbody>")[2]


def test_a_topic_is_sorted_by_demand_and_says_so(site: Site) -> None:
    add_theory(site.desk.location.root, "zebra", asked="9")

    page = site.text("/topics/ml-theory")
    assert listed(page) == ["zebra", "hostile", "ridge"]
    assert "Most asked first" in page


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("", ""),
        ("2026-11-30T08:00:00Z", "today"),
        ("2026-11-29T22:30:00Z", "yesterday"),
        ("2026-11-29T23:30:00Z", "today"),  # half past midnight in Berlin
        ("2026-11-20T08:00:00Z", "10 days ago"),
        ("2026-09-01T08:00:00Z", "1 Sep 2026"),
        ("not a time", ""),
        ("2027-01-01T08:00:00Z", "1 Jan 2027"),
    ],
)
def test_last_seen_is_said_in_the_learners_days(site: Site, last: str, told: str) -> None:
    from sparring.web.pages.table import when  # tables can be named only once Django is set up

    assert when(last, Moment(datetime(2026, 11, 30, 12, tzinfo=UTC), "Europe/Berlin")) == told
