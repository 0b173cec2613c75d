"""A learner without a mouse: every control is reached by Tab alone, and every flow is done by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.web.conftest import RIGHT, SQUARES
from tests.web.visiting import DOUBLE, PAGES, RIDGE, Visit, browser, context, visit
from tests.web.walking import assert_walkable, press, save, tab_to, walk, write

if TYPE_CHECKING:
    from playwright.sync_api import Page

__all__ = ["browser", "context", "visit"]

SETTLED = 900
"""Milliseconds after which a key on the next action is meant for it."""


def test_tab_alone_reaches_every_control(visit: Visit) -> None:
    for path in PAGES:
        visit.go(path)
        assert_walkable(visit.page, path)


def test_a_walk_notices_what_is_wrong(visit: Visit) -> None:
    visit.go("/about")
    visit.page.evaluate(
        """() => {
          document.querySelector('.brand').style.outline = 'none'
          document.querySelector('.help').tabIndex = -1
          document.querySelector('#find').tabIndex = 3
        }"""
    )

    found = walk(visit.page)

    assert found.unmarked == ["a /"]
    assert [name.split()[0] for name in found.missed] == ["input", "button"]


def test_tab_reaches_every_control_of_a_verdict_and_back(visit: Visit) -> None:
    visit.go(DOUBLE)
    write(visit.page, f"{SQUARES}# {'wider than the editor ' * 9}")
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector(".verdict.bad")
    assert_walkable(visit.page, "verdict")

    back = walk(visit.page, backwards=True)
    assert back.missed == []
    assert back.order == sorted(back.order, reverse=True)


def test_tab_reaches_every_control_of_an_answer(visit: Visit) -> None:
    visit.go(RIDGE)
    visit.page.keyboard.press("Control+Enter")
    visit.page.wait_for_selector(".ticks")
    visit.page.wait_for_selector("html[data-ready]")

    assert_walkable(visit.page, "answer")


def test_tab_reaches_every_control_under_interview_conditions_and_vim_keys(visit: Visit) -> None:
    visit.go("/settings")
    tab_to(visit.page, "#editor_keys")
    press(visit.page, "v")
    save(visit.page)
    visit.go(DOUBLE)
    tab_to(visit.page, ".switch button")
    press(visit.page, "Enter")
    visit.page.wait_for_selector(".conditions")
    visit.page.wait_for_selector(".cm-vimMode, .cm-content")
    visit.page.wait_for_selector("html[data-ready]")

    assert_walkable(visit.page, "interview")


def test_tab_reaches_every_control_of_an_error(visit: Visit) -> None:
    for path in ("/nowhere", "/q/ml-coding/dubble"):
        visit.go(path)
        assert_walkable(visit.page, path)
    visit.complaints.clear()  # the browser names the answers 404, rightly


def test_the_dialog_holds_the_focus_and_gives_it_back(visit: Visit) -> None:
    visit.go("/")
    tab_to(visit.page, ".help")
    press(visit.page, "Enter")
    visit.page.wait_for_selector("dialog[open]")
    tab_to(visit.page, "dialog button")
    press(visit.page, "Enter")
    visit.page.wait_for_selector("dialog:not([open])", state="attached")

    assert visit.page.evaluate("document.activeElement.matches('.help')")


def test_a_theory_question_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    visit.go("/topics/ml-theory")
    tab_to(page, f'a[href="{RIDGE}"]')
    press(page, "Enter")
    page.wait_for_selector("#answer")
    page.wait_for_selector("html[data-ready]")
    tab_to(page, "#answer")
    page.keyboard.type("It shrinks coefficients.")
    tab_to(page, "[name=confidence]")
    press(page, "Space", "ArrowRight")
    press(page, "Control+Enter")
    page.wait_for_selector(".ticks")
    page.wait_for_selector("html[data-ready]")
    press(page, "1")
    press(page, "2")
    tab_to(page, ".rest summary")
    press(page, "Enter")
    tab_to(page, "button.proven")
    press(page, "Enter")
    tab_to(page, ".proof-run button")
    press(page, "Enter")
    page.wait_for_selector("text=It holds")
    press(page, "Escape")
    tab_to(page, ".follow-ups summary")
    press(page, "Enter")
    page.wait_for_selector("text=By cross-validation.")
    press(page, "Control+Enter")
    page.wait_for_selector("text=Went well")

    events = [one for one in visit.inbox.events() if one.kind == "answer"]
    assert [(one.confidence, one.rest["rating"]) for one in events] == [(60, "good")]


def test_a_coding_question_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    visit.go(DOUBLE)
    tab_to(page, "#hints button")
    press(page, "Enter")
    page.wait_for_selector("text=Take hint 2 of 3")
    write(page, SQUARES)
    tab_to(page, "[data-run]")
    press(page, "Enter")
    page.wait_for_selector(".trial >> text=Twice three is six")
    tab_to(page, ".own summary")
    press(page, "Enter")
    tab_to(page, "#own")
    page.keyboard.type("double(21)")
    tab_to(page, ".own button")
    press(page, "Enter")
    page.wait_for_selector(".trial >> text=441")
    tab_to(page, "[data-submit]")
    press(page, "Enter")
    page.wait_for_selector(".verdict.bad >> text=Squares the number instead.")
    write(page, RIGHT)
    press(page, "Control+Enter")
    page.wait_for_selector(".verdict.good")
    page.wait_for_selector(".next .onward")
    tab_to(page, ".next a[href$=solution]")
    press(page, "Enter")
    page.wait_for_selector("text=Ours beside yours")

    assert [event.verdict for event in visit.inbox.events() if event.kind == "try"] == ["wrong", "passed"]


def test_after_a_pass_the_focus_goes_to_the_next_action(visit: Visit) -> None:
    page = visit.page
    visit.go(DOUBLE)
    write(page, SQUARES)
    press(page, "Control+Enter")
    page.wait_for_selector(".verdict.bad")
    assert page.locator(".cm-content:focus").count() == 1
    write(page, RIGHT)
    press(page, "Control+Enter")
    page.wait_for_selector(".next .onward [data-next]:focus")
    page.wait_for_timeout(SETTLED)
    press(page, "Enter")
    page.wait_for_url(lambda address: DOUBLE not in address)


def test_who_types_on_after_a_pass_loses_no_character(visit: Visit) -> None:
    page = visit.page
    visit.go(DOUBLE)
    write(page, RIGHT)
    press(page, "Control+End", "Control+Enter")
    page.keyboard.type("# no", delay=30)  # while it is judged, and while the verdict comes
    page.wait_for_selector(".next .onward")
    page.keyboard.type("ne")
    assert page.locator(".cm-content:focus").count() == 1
    assert page.input_value("#source").rstrip().endswith("# none")

    press(page, "Control+Enter")
    page.wait_for_selector(".next .onward [data-next]:focus")
    page.keyboard.type("na me", delay=5)  # `n` would lead on, were it not so soon
    page.wait_for_timeout(SETTLED)
    page.keyboard.type("s")
    assert page.input_value("#source").rstrip().endswith("# nonena mes")
    assert page.url.endswith(DOUBLE)


def test_the_solution_is_shown_and_the_file_begun_again_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    page.on("dialog", lambda one: one.accept())
    visit.go(DOUBLE)
    write(page, SQUARES)
    page.wait_for_selector("text=Draft saved")
    tab_to(page, ".ours summary")
    press(page, "Enter")
    tab_to(page, ".ours a")
    press(page, "Enter")
    page.wait_for_selector("text=Ours beside yours")
    visit.go(DOUBLE)
    tab_to(page, '[form="restart"]')
    press(page, "Enter")
    page.wait_for_selector(".cm-content >> text=NotImplementedError")
    page.wait_for_selector("html[data-ready]")
    tab_to(page, '.ask a[href$="/kept"]')
    press(page, "Enter")
    page.wait_for_selector("text=x * x")


def test_search_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    visit.go("/topics")
    press(page, "/")
    page.keyboard.type("ridge")
    press(page, "Enter")
    page.wait_for_selector("mark >> text=ridge")
    page.wait_for_selector("html[data-ready]")
    tab_to(page, ".finds a")
    press(page, "Enter")
    page.wait_for_selector("#answer")


def test_settings_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    visit.go("/settings")
    tab_to(page, "[name=role]")
    press(page, "ArrowDown", "ArrowDown", "ArrowDown")
    tab_to(page, "#minutes-1")
    press(page, "Control+a")
    page.keyboard.type("45")
    tab_to(page, "#theme")
    page.keyboard.type("d")
    save(page)

    assert page.input_value("[name=role]:checked") == "llm-engineer"
    assert page.input_value("#minutes-1") == "45"
    assert page.get_attribute("html", "data-theme") == "dark"


def test_interview_conditions_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    visit.go(DOUBLE)
    tab_to(page, ".switch button")
    press(page, "Enter")
    page.wait_for_selector("[data-pause]:not([hidden])")
    tab_to(page, "[data-pause]")
    press(page, "Enter")
    page.wait_for_selector("text=Go on")
    tab_to(page, "a.brand")
    tab_to(page, ".switch button")
    press(page, "Space")
    page.wait_for_selector(".conditions", state="detached")


def test_a_search_from_any_page_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    visit.go("/topics")
    press(page, "/")
    page.keyboard.type("ridg")
    page.wait_for_selector("#found a >> text=What does ridge do?")
    press(page, "ArrowDown", "ArrowUp", "ArrowDown", "Enter")
    page.wait_for_url(f"**{RIDGE}")

    visit.go("/")
    press(page, "/")
    page.keyboard.type("double")
    page.wait_for_selector("#found a")
    press(page, "Escape")
    page.wait_for_selector("#found", state="hidden")


def test_the_table_and_a_mark_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    visit.go("/questions")
    tab_to(page, "#kind")
    press(page, "c")
    page.wait_for_url("**/questions?kind=coding")
    page.wait_for_selector("text=1 of 3 questions")
    tab_to(page, "#by-title")
    press(page, "Enter")
    page.wait_for_selector("[aria-sort=ascending]")
    press(page, "j", "Enter")
    page.wait_for_url(f"**{DOUBLE}")
    page.wait_for_selector("html[data-ready]")
    tab_to(page, ".crumb a")
    press(page, "m")
    page.wait_for_selector(".mark button[aria-pressed=true]")
    visit.go("/questions?kind=theory")
    press(page, "r")
    page.wait_for_url("**/q/ml-theory/*")

    assert [event.kind for event in visit.inbox.events() if event.kind != "session"] == ["mark"]


def test_a_whole_day_by_keys_alone(visit: Visit) -> None:
    page = visit.page
    page.add_init_script("addEventListener('pointerdown', () => console.error('a mouse was used'), true)")
    visit.go("/topics")
    press(page, "g", "t")
    page.wait_for_selector("text=What are you preparing for?")
    page.wait_for_selector("html[data-ready]")
    tab_to(page, "[name=skip]")
    press(page, "Enter")
    page.wait_for_selector(".plan .step")
    page.wait_for_selector("html[data-ready]")
    assert page.locator(".plan .step").count() == 3
    press(page, "n")
    for _ in range(3):
        page.wait_for_selector(".think, .bench")
        page.wait_for_selector("html[data-ready]")
        solve(page) if page.locator(".bench").count() else say(page)
        press(page, "n")
    page.wait_for_selector("h1 >> text=That was all for today")
    assert page.locator(".closing li").count() == 3

    done = [one.question for one in visit.inbox.events() if one.kind in ("answer", "try")]
    assert sorted(done) == ["ml-coding/double", "ml-theory/hostile", "ml-theory/ridge"]
    hostile = [one for one in visit.complaints if "404" in one]  # the picture that a question tries to load
    visit.complaints[:] = [one for one in visit.complaints if one not in hostile]


def say(page: Page) -> None:
    """A theory question: said, compared, ticked, stored, and the page that says what it came to."""
    tab_to(page, "[name=confidence]")
    press(page, "Space", "Control+Enter")
    page.wait_for_selector(".ticks")
    page.wait_for_selector("html[data-ready]")
    press(page, "1", "2", "Control+Enter")
    page.wait_for_selector(".answered >> text=Went well")
    page.wait_for_selector("html[data-ready]")


def solve(page: Page) -> None:
    """A program: written, submitted, passed; the focus leaves the editor by itself."""
    page.wait_for_selector(".cm-content")
    write(page, RIGHT)
    press(page, "Control+Enter")
    page.wait_for_selector(".verdict.good")
    page.wait_for_selector(".next .onward [data-next]:focus")
    page.wait_for_timeout(SETTLED)
