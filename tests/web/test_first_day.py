"""The first day and the measures in a real browser: by mouse, by keys alone, on a phone, held to axe."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sparring.inbox.event import EventKind, Face, Moment, new_event
from tests.web.test_browser import violations
from tests.web.visiting import Visit, axe, browser, context, visit
from tests.web.walking import assert_walkable, press, tab_to

__all__ = ["axe", "browser", "context", "visit"]
NEW_PAGES = ("/", "/plan", "/progress", "/calibration", "/settings")


def practise_long(visit: Visit) -> None:
    """Four months of answers with their confidence, ended yesterday."""
    names = ("ml-theory/ridge", "ml-theory/hostile", "ml-coding/double")
    for number in range(120):
        moment = Moment(datetime.now(UTC) - timedelta(days=120 - number), "UTC")
        rating = {"rating": "good" if number % 3 else "again"}
        fields = {"question": names[number % 3 if number > 9 else 0], "version": "v", "rest": rating}
        shown = {"confidence": (50, 70, 90)[number % 3], "predicted": 0.6, "seconds": 400.0}
        visit.inbox.append(new_event(EventKind.ANSWER, Face.CLI, moment, "device", **fields, **shown))


def test_from_the_first_page_to_the_plan_the_placement_and_today(visit: Visit) -> None:
    page = visit.page
    visit.go("/")
    page.check("[name=role][value=data-scientist]")
    page.fill("#company", "Harbour")
    page.click("text=Make my plan")
    page.wait_for_selector("h1 >> text=Your next month")
    page.click("text=First find my level")
    for _ in range(2):
        page.wait_for_selector("html[data-ready]")
        page.click("text=Show the key points")
        page.wait_for_selector(".ticks")
        page.wait_for_selector("html[data-ready]")
        press(page, "1", "Control+Enter")
        page.wait_for_selector(".ticks", state="detached")
    page.wait_for_selector("text=went well. The plan begins from there.")
    page.click("main >> text=Today’s list")
    page.wait_for_selector("h1 >> text=Today")

    assert [one.mode for one in visit.inbox.events() if one.kind == "answer"] == ["placement"] * 2


def test_the_first_day_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    visit.go("/")
    tab_to(page, "[name=role]")
    press(page, "ArrowDown")
    tab_to(page, "[name=rounds][value=coding]")
    press(page, "Space")
    tab_to(page, "#minutes-7")
    press(page, "Control+a")
    page.keyboard.type("0")
    press(page, "Enter")
    page.wait_for_selector(".calendar")
    page.wait_for_selector("html[data-ready]")
    assert page.is_visible("text=Data scientist")
    press(page, "n")
    page.wait_for_selector("h1 >> text=Today")
    page.wait_for_selector("html[data-ready]")
    press(page, "n")
    page.wait_for_url("**/q/ml-coding/double")
    page.wait_for_selector("html[data-ready]")
    tab_to(page, "a.brand")
    press(page, "g", "c")
    page.wait_for_url("**/calibration")
    page.wait_for_selector("html[data-ready]")
    press(page, "g", "l")
    page.wait_for_url("**/plan")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_before_and_after_four_months(visit: Visit, axe: Path, scheme: str) -> None:
    page = visit.page
    page.add_init_script(path=axe)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    visit.go("/")
    interview = (datetime.now(UTC) + timedelta(days=25)).date().isoformat()
    page.fill("#interview_date", interview)
    page.click("text=Make my plan")
    page.wait_for_selector(".phases")
    visit.go("/placement")
    page.click("text=Show the key points")
    page.wait_for_selector(".ticks")
    page.wait_for_selector("html[data-ready]")
    assert violations(page) == []
    for path in NEW_PAGES:
        visit.go(path)
        assert violations(page) == [], path
    practise_long(visit)
    for path in NEW_PAGES:
        visit.go(path)
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        assert violations(page) == [], path


def test_every_new_page_is_walkable_and_fits_a_phone(visit: Visit) -> None:
    visit.go("/")
    visit.page.click("text=Skip this")
    practise_long(visit)
    for path in NEW_PAGES:
        visit.go(path)
        assert_walkable(visit.page, path)
    visit.page.set_viewport_size({"width": 360, "height": 740})
    for path in NEW_PAGES:
        visit.go(path)
        visit.page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= 360, path
