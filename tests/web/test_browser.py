"""A learner with a real browser: what is typed, judged, kept and shown. Needs Chromium and the bundle."""

from __future__ import annotations

import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.web.conftest import RIGHT, SQUARES, serve, small_bank
from tests.web.visiting import DOUBLE, PAGES, RIDGE, Visit, axe, browser, context, visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

__all__ = ["axe", "browser", "context", "visit"]


def test_a_theory_question_from_start_to_stored_rating(visit: Visit) -> None:
    visit.go(RIDGE)
    visit.page.fill("#answer", "It shrinks coefficients; bias goes up, variance down.")
    visit.page.check('input[name=confidence][value="70"]')
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector(".ticks")
    assert not visit.page.is_checked('input[name=tick][value="1"]')
    assert visit.page.is_visible("text=you wrote")
    for number in (1, 2, 3):
        visit.page.check(f'input[name=tick][value="{number}"]')
    visit.page.click("summary >> text=The whole answer")
    assert visit.page.locator(".proof").is_hidden()
    visit.page.click("text=✓ proof")
    visit.page.click("text=Run this proof")
    visit.page.wait_for_selector("text=It holds")
    visit.page.keyboard.press("Escape")
    visit.page.click(".follow-ups summary >> nth=0")
    assert visit.page.is_visible("text=By cross-validation.")
    visit.page.click("text=Store my answer")
    visit.page.wait_for_selector("text=Went well")

    events = [one for one in visit.inbox.events() if one.kind == "answer"]
    assert [(one.confidence, one.rest["rating"]) for one in events] == [(70, "good")]
    visit.go(RIDGE)
    assert visit.page.input_value("#answer") == ""


def test_a_coding_question_wrong_diagnosed_corrected_passed(visit: Visit) -> None:
    visit.go(DOUBLE)
    visit.write(SQUARES)
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector(".verdict.bad")
    assert visit.page.is_visible("text=Squares the number instead.")
    visit.write(RIGHT)
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector(".verdict.good")
    visit.page.click(".verdict >> text=Compare with ours")
    visit.page.wait_for_selector("text=Ours beside yours")

    tries = [event.verdict for event in visit.inbox.events() if event.kind == "try"]
    assert tries == ["wrong", "passed"]
    visit.go("/progress")
    assert visit.page.is_visible(".recent >> text=passed")


def test_shown_checks_own_input_and_hints_swap_in(visit: Visit) -> None:
    visit.go(DOUBLE)
    visit.write(RIGHT)
    visit.page.keyboard.press("Control+'")
    visit.page.wait_for_selector(".trial >> text=Twice three is six")
    visit.page.click("text=Run your own input")
    visit.page.fill("#own", "double(21)")
    visit.page.click("text=Run this input")
    visit.page.wait_for_selector(".trial >> text=42")
    visit.page.fill("#own", "double(")
    visit.page.click("text=Run this input")
    visit.page.wait_for_selector("#outcome >> text=does not parse")
    visit.complaints.clear()  # the browser names the answer 400, rightly
    visit.page.click("text=Take hint 1 of 3")
    visit.page.wait_for_selector("text=Take hint 2 of 3")

    assert visit.page.url.endswith(DOUBLE)


def test_a_draft_survives_a_reload_and_a_killed_server(visit: Visit) -> None:
    visit.go(DOUBLE)
    visit.write("def double(x):\n    # saved")
    visit.page.wait_for_selector("text=Draft saved")
    visit.page.reload()
    visit.page.wait_for_selector(".cm-content >> text=# saved")

    port = int(visit.server.base.rpartition(":")[2])
    visit.server.process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    visit.server.process.wait()
    visit.page.click(".cm-content")
    visit.page.keyboard.press("Control+End")
    visit.page.keyboard.insert_text(" and typed while it was dead")
    visit.page.wait_for_selector("text=Not saved yet")
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector("#outcome >> text=The server does not answer")
    visit.complaints.clear()  # the browser names the refused connection, rightly

    with serve(visit.home, visit.bank, port):
        visit.go(DOUBLE)
        visit.page.wait_for_selector(".cm-content >> text=typed while it was dead")
        visit.wait_until_sent()
        visit.page.evaluate("localStorage.clear()")
        visit.page.reload()
        visit.page.wait_for_selector(".cm-content >> text=typed while it was dead")
    visit.complaints.clear()


def test_two_tabs_are_told_of_each_other(visit: Visit, context: BrowserContext) -> None:
    visit.go(DOUBLE)
    other = context.new_page()
    other.goto(visit.server.base + DOUBLE)
    other.wait_for_selector("html[data-ready]")
    visit.write("first_tab")
    visit.page.wait_for_selector("text=Draft saved")
    other.click(".cm-content")
    other.keyboard.press("Control+a")
    other.keyboard.insert_text("second_tab")
    other.wait_for_selector("text=Another window saved a different text")
    other.click("text=Keep this one")
    other.wait_for_selector("text=Draft saved")

    visit.go(f"{DOUBLE}/kept")
    assert visit.page.is_visible("text=first_tab")


def test_search_by_keyboard(visit: Visit) -> None:
    visit.go("/topics")
    visit.page.keyboard.press("/")
    visit.page.keyboard.type("sentences")
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_selector("mark >> text=sentences")
    visit.page.fill("#find", "stops")
    visit.page.wait_for_selector("mark >> text=stops")
    assert visit.page.url.endswith("words=stops")


def test_dark_mode_by_system_and_by_choice(visit: Visit) -> None:
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    visit.page.emulate_media(color_scheme="light")
    visit.go("/settings")
    light = visit.page.evaluate(paper)
    visit.page.emulate_media(color_scheme="dark")
    dark = visit.page.evaluate(paper)
    visit.page.emulate_media(color_scheme="light")
    visit.page.select_option("#theme", "dark")
    visit.page.click("main >> text=Save")
    visit.page.wait_for_selector("text=Saved.")

    assert visit.page.evaluate(paper) == dark != light


def test_phone_width_needs_no_sideways_scrolling(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 360, "height": 740})
    for path in PAGES:
        visit.go(path)
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_interview_conditions(visit: Visit) -> None:
    visit.go(DOUBLE)
    visit.write(SQUARES)
    visit.page.wait_for_selector("text=Draft saved")
    visit.page.click(".switch button")
    visit.page.wait_for_selector(".conditions")
    visit.page.wait_for_selector("html[data-ready]")

    assert "x * x" not in visit.page.inner_text(".cm-content")
    assert "int" not in visit.page.inner_text(".cm-content")
    assert not visit.page.is_visible("text=Take hint")
    visit.page.wait_for_selector("[data-timer]:not(:text-is('0:00'))")
    visit.page.click("text=Pause")
    visit.page.wait_for_selector("text=Go on")
    before = visit.page.inner_text("[data-timer]")
    time.sleep(2.2)
    assert visit.page.inner_text("[data-timer]") == before
    visit.page.click(".switch button")
    visit.page.wait_for_selector(".cm-content >> text=x * x")


def test_script_in_an_answer_does_not_run(visit: Visit) -> None:
    visit.go("/q/ml-theory/hostile")
    visit.page.fill(
        "#answer", "<img src=x onerror='window.attacked = 1'><script>window.attacked = 1</script>"
    )
    visit.page.click("text=Show the answer")
    visit.page.wait_for_selector(".mine >> text=onerror")
    visit.page.wait_for_selector("html[data-ready]")

    assert visit.page.evaluate("window.attacked") is None
    assert visit.page.locator("main iframe, main script, main [onerror]").count() == 0
    visit.complaints.clear()  # the picture that the question asks for is nowhere, rightly


def test_the_policy_stops_a_script_that_slipped_through(visit: Visit) -> None:
    visit.go("/about")
    visit.page.evaluate(
        """() => {
          const script = document.createElement('script')
          script.textContent = 'window.attacked = 1'
          document.body.append(script)
          document.body.insertAdjacentHTML('beforeend', '<p id=bait onclick="window.attacked = 1">bait</p>')
          document.getElementById('bait').click()
        }"""
    )

    assert visit.page.evaluate("window.attacked") is None
    assert any("Content Security Policy" in told for told in visit.complaints)
    visit.complaints.clear()


def test_a_verdict_marks_the_line_that_it_names_until_the_program_changes(visit: Visit) -> None:
    visit.go(DOUBLE)
    visit.write("def double(x):\n    return helper(x)\n\n\ndef helper(x):\n    return 1 / 0\n")
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector(".cm-look-at >> text=return 1 / 0")
    visit.page.keyboard.type("x")

    visit.page.wait_for_selector(".cm-look-at", state="detached")


def test_an_export_is_imported_into_a_fresh_store(visit: Visit, tmp_path: Path) -> None:
    visit.go(DOUBLE)
    visit.write(RIGHT)
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector(".verdict.good")
    visit.go("/settings")
    with visit.page.expect_download() as waiting:
        visit.page.click("text=Export")
    waiting.value.save_as(tmp_path / "export.json")

    with serve(tmp_path / "fresh", visit.bank) as server:
        page = visit.page.context.new_page()
        page.goto(server.launch)
        page.goto(f"{server.base}/settings")
        page.set_input_files("#file", tmp_path / "export.json")
        page.click("button >> text=Import")
        page.wait_for_selector("text=New: 2 events, 1 drafts")
        page.goto(server.base + DOUBLE)
        page.wait_for_selector(".cm-content >> text=2 * x")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_on_any_page(visit: Visit, axe: Path, scheme: str) -> None:
    visit.page.add_init_script(path=axe)
    visit.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    for path in PAGES:
        visit.go(path)
        assert violations(visit.page) == [], path
    visit.go(DOUBLE)
    visit.write(f"{SQUARES}# {'a line wider than the editor ' * 9}")
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector(".verdict")
    assert violations(visit.page) == []
    visit.go(RIDGE)
    visit.page.click("text=Show the answer")
    visit.page.wait_for_selector(".ticks")
    visit.page.wait_for_selector("html[data-ready]")
    assert violations(visit.page) == []


def violations(page: Page) -> list[str]:
    """What axe-core complains about, and where."""
    found = page.evaluate("async () => (await axe.run(document)).violations")
    return [f"{one['id']}: {node['target']} {node['html'][:120]}" for one in found for node in one["nodes"]]


def test_the_shortcuts_are_listed_under_a_question_mark(visit: Visit) -> None:
    visit.go("/")
    visit.page.keyboard.press("?")
    visit.page.wait_for_selector("dialog[open] >> text=Keyboard shortcuts")
    visit.page.keyboard.press("Escape")
    visit.page.wait_for_selector("dialog:not([open])", state="attached")
    visit.page.keyboard.press("g")
    visit.page.keyboard.press("p")
    visit.page.wait_for_url("**/progress")


def test_reading_and_grading_work_without_scripts(browser: Browser, tmp_path: Path) -> None:
    bank = small_bank(tmp_path)
    context = browser.new_context(java_script_enabled=False)
    with serve(tmp_path / "home", bank) as server:
        page = context.new_page()
        page.goto(server.launch)
        page.goto(server.base + RIDGE)
        page.fill("#answer", "shrinks")
        page.click("text=Show the answer")
        page.check("[name=tick] >> nth=0")
        page.click("text=Store my answer")
        page.wait_for_selector("text=Almost")
        page.goto(server.base + DOUBLE)
        page.fill("#source", RIGHT)
        page.click("text=Submit")
        page.wait_for_selector(".verdict.good")
    context.close()
