"""Walking a page by keys: Tab from place to place, and what a walk found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

MOST_TABS = 120
NUMBER = """backwards => {
  const start = document.createElement('span') // where Tab goes on from
  start.tabIndex = -1
  document.body[backwards ? 'append' : 'prepend'](start)
  start.focus()
  start.remove()
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]'
  const shown = one => one.checkVisibility({ visibilityProperty: true })
  const isControl = one => one.matches('a[href], button, input, select, textarea, summary')
  const isWanted = one => (isControl(one) || one.tabIndex >= 0) && !one.disabled && one.type !== 'hidden'
  const groups = new Set()
  const first = one => { // of a group of radio buttons Tab reaches the chosen one; arrows reach the others
    if (one.type !== 'radio') return true
    const chosen = document.querySelector(`input[type=radio][name="${one.name}"]:checked`)
    if (chosen) return one === chosen
    const known = groups.has(one.name)
    groups.add(one.name)
    return !known
  }
  const isPlace = one => isWanted(one) && shown(one) && first(one)
  const found = [...document.querySelectorAll(wanted)].filter(isPlace)
  return found.map((one, number) => {
    one.dataset.number = number
    const name = one.id || one.getAttribute('href') || one.textContent.trim().slice(0, 40) || one.className
    return `${one.tagName.toLowerCase()} ${name}`
  })
}"""
PLACE = """() => {
  const one = document.activeElement
  const box = one.getBoundingClientRect()
  const ring = element => {
    const style = element && getComputedStyle(element)
    return Boolean(style) && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
  }
  return {
    number: one === document.body ? null : Number(one.dataset.number ?? -1),
    marked: [one, one.closest('.cm-editor'), one.nextElementSibling].some(ring),
    inView: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    inParts: one.type === 'date', // Tab goes through day, month and year
    editing: Boolean(one.closest('.cm-editor'))
  }
}"""


@dataclass
class Walk:
    """The places of a page in the order of the page, and what Tab made of them."""

    names: list[str]
    order: list[int]
    unmarked: list[str]
    out_of_view: list[str]

    @property
    def missed(self) -> list[str]:
        return [name for number, name in enumerate(self.names) if number not in self.order]


def walk(page: Page, *, backwards: bool = False) -> Walk:
    """Presses Tab until the page begins again; Escape lets go of the editor, as the list under `?` says."""
    found = Walk(page.evaluate(NUMBER, backwards), [], [], [])
    for _ in range(MOST_TABS):
        if page.evaluate(PLACE)["editing"]:
            page.keyboard.press("Escape")
        page.keyboard.press("Shift+Tab" if backwards else "Tab")
        settle(page)
        place = page.evaluate(PLACE)
        if place["number"] in found.order[-1:] and place["inParts"]:
            continue
        if place["number"] is None or place["number"] in found.order:
            return found
        name = found.names[place["number"]] if place["number"] >= 0 else "something that scrolls"
        found.order.append(place["number"])
        found.unmarked += [] if place["marked"] else [name]
        found.out_of_view += [] if place["inView"] else [name]
    raise AssertionError(f"Tab never came round: {found.order}")


def settle(page: Page) -> None:
    """Waits until the browser has drawn twice: the editor shows its focus a frame later."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def assert_walkable(page: Page, where: str) -> None:
    """Every control is reached, in the order of the page, with a ring around it, inside the window."""
    found = walk(page)
    assert len(found.names) >= 8, where
    assert found.missed == [], where
    assert found.order == sorted(found.order), where
    assert found.unmarked == [], where
    assert found.out_of_view == [], where


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def tab_to(page: Page, selector: str) -> None:
    """Tab until the wanted control has the focus; fails when it is never reached."""
    matches = "wanted => document.activeElement.matches(wanted)"
    for _ in range(MOST_TABS):
        if page.evaluate(PLACE)["editing"]:
            page.keyboard.press("Escape")
        page.keyboard.press("Tab")
        if page.evaluate(matches, selector):
            return
    raise AssertionError(f"Tab never reached {selector}")


def write(page: Page, source: str) -> None:
    """Types a program over whatever the editor holds."""
    tab_to(page, ".cm-content")
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(source)


def save(page: Page) -> None:
    tab_to(page, "main .primary")
    press(page, "Enter")
    page.wait_for_selector("text=Saved.")
