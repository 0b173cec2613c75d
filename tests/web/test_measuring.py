"""Progress and Calibration: numbers only where there is evidence, and what is switched off is not shown."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from sparring.inbox.event import EventKind, Face, Moment, new_event
from tests.web.conftest import Site

NOW = datetime.now(UTC)
RIDGE, HOSTILE, DOUBLE = "ml-theory/ridge", "ml-theory/hostile", "ml-coding/double"


def said(site: Site, question: str, *, ago: int = 0, rating: str = "good", **more: object) -> None:
    """An answer some days ago, as the terminal writes it."""
    moment = Moment(NOW - timedelta(days=ago, minutes=ago % 7), "UTC")
    fields = {"question": question, "version": "v", "rest": {"rating": rating}, **more}
    site.desk.inbox.append(new_event(EventKind.ANSWER, Face.CLI, moment, "device", **fields))


def test_nothing_tried_has_one_next_action_and_no_number(site: Site) -> None:
    page = site.text("/progress")

    assert "Not enough evidence yet" in page
    assert "Begin with today’s first question" in page
    assert 'class="figure">' not in page


def test_a_number_appears_only_with_enough_evidence_and_names_its_band(site: Site) -> None:
    said(site, RIDGE, ago=3)
    few = site.text("/progress")
    for name in (HOSTILE, DOUBLE):
        said(site, name, ago=2)

    enough = site.text("/progress")

    assert "Not enough evidence yet" in few
    assert "% tried" in few
    assert re.search(r'class="figure">\d+ %<small>\d+ to \d+ %, four times of five', enough)
    assert "not the chance of an offer" in enough
    assert re.search(r'<a href="/topics/ml-\w+">[^<]+</a><span class="up">\+\d+', enough)


def test_other_roles_are_measured_by_the_same_record(site: Site) -> None:
    said(site, RIDGE)

    page = site.text("/progress").partition("For other roles")[2]

    assert "Data scientist" in page
    assert "% tried" in page


def test_momentum_shows_what_is_on_and_nothing_else(site: Site) -> None:
    for ago in (0, 1, 2):
        said(site, RIDGE, ago=ago)
    everything = site.text("/progress")
    site.post("/settings", momentum=["", "minutes"])
    some = site.text("/progress")
    site.post("/settings", momentum=[""])
    nothing = site.text("/progress")

    assert "3 days in a row" in everything
    assert everything.count('class="s') > 84
    assert "The first gradient step" in everything
    assert "This week" in some
    assert "in a row" not in some
    assert "gradient step" not in some
    assert "<rect" not in some
    assert "Momentum" not in nothing
    assert "days in a row" not in site.text("/")


def test_calibration_counts_before_it_judges(site: Site) -> None:
    assert "Nothing said yet" in site.text("/calibration")
    for number in range(99):
        said(site, RIDGE, ago=number, rating="good" if number % 2 else "again", confidence=80, predicted=0.5)
    before = site.text("/calibration")
    said(site, RIDGE, ago=120, confidence=50)
    after = site.text("/calibration")

    assert "99 <small>of 100 answers" in before
    assert "<polyline" not in before
    assert "too sure" not in before.replace("whether you are too sure", "")
    assert "49 of 99" in before
    assert "99 predictions" in before
    assert ">0.25</dd>" in before
    assert "<polyline" in after
    assert "On average you are 30 points too sure." in after


def test_the_verdict_on_calibration_follows_the_table(site: Site) -> None:
    for number in range(100):  # said 80 %, and 79 times of 100 it went well; the others almost
        rating = "good" if number < 79 else "hard"
        said(site, RIDGE, ago=number, rating=rating, confidence=80)
    close = site.text("/calibration")
    for number in range(100):
        said(site, HOSTILE, ago=number, confidence=50)
    low = site.text("/calibration")

    assert "What you say is what comes." in close
    assert "On average you could be 24 points surer." in low


def test_a_title_cannot_inject_on_progress(site: Site) -> None:
    said(site, HOSTILE)
    said(site, "ml-theory/<img src=x>")

    page = site.text("/progress")

    assert "<b>hostile" not in page
    assert "<img" not in page
