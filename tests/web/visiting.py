"""A page of a running server in a real browser, and everything that should not have happened on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sparring.inbox.inbox import Inbox
from sparring.web.assets import FOLDER
from tests.web.conftest import Server, serve, small_bank

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

FRONTEND = Path(__file__).parents[2] / "frontend"
AXE = FRONTEND / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 120_000
"""Milliseconds: a busy machine is no failure."""
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
DOUBLE = "/q/ml-coding/double"
RIDGE = "/q/ml-theory/ridge"
PAGES = (
    "/",
    "/topics",
    "/topics/ml-theory",
    "/questions",
    "/questions?kind=theory&sort=-minutes",
    RIDGE,
    DOUBLE,
    f"{DOUBLE}/solution",
    f"{DOUBLE}/kept",
    "/search?words=ridge",
    "/plan",
    "/placement",
    "/progress",
    "/calibration",
    "/settings",
    "/about",
    "/about/licences",
)


def missing(reason: str) -> None:
    """Skips on a machine that lacks something, fails in CI."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        missing("no Chromium on this machine")
    if not (FOLDER / "dist" / "app.js").is_file():
        missing("the browser bundle is not built: pip install -e . where npm can be reached")
    sync = pytest.importorskip("playwright.sync_api")
    with sync.sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture(scope="module")
def axe() -> Path:
    """axe-core, from npm when it is not there yet."""
    npm = shutil.which("npm")
    if not AXE.is_file() and npm:
        subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=FRONTEND, check=False)
    if not AXE.is_file():
        missing("axe-core is not there: run npm ci in frontend")
    return AXE


@dataclass
class Visit:
    """A page of a running server, and everything that should not have happened on it."""

    page: Page
    server: Server
    home: Path
    bank: Path
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        self.page.goto(self.server.base + path)
        self.page.wait_for_selector("html[data-ready]")

    def write(self, source: str) -> None:
        """Types into the editor as a person who pastes."""
        self.page.click(".cm-content")
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(source)

    def wait_until_sent(self) -> None:
        """Waits until the server has what was typed; what the page says may be older."""
        deadline = time.monotonic() + PATIENCE / 1000
        while self.page.evaluate("Object.keys(localStorage).some(key => key.startsWith('draft:'))"):
            assert time.monotonic() < deadline, "the draft was never sent"
            self.page.wait_for_timeout(50)

    @property
    def inbox(self) -> Inbox:
        return Inbox(self.home / "data")

    def watch(self) -> None:
        """Notes console errors, failed scripts and requests to any other host."""
        allowed = (self.server.base + "/", "data:", "blob:")
        self.page.on("console", lambda one: self._note(one.type in ("error", "warning"), one.text))
        self.page.on("pageerror", lambda one: self._note(True, str(one)))
        self.page.on("request", lambda one: self._note(not one.url.startswith(allowed), one.url))

    def _note(self, is_wrong: bool, text: str) -> None:
        if is_wrong:
            self.complaints.append(text)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    found = browser.new_context(viewport={"width": 1280, "height": 860})
    found.set_default_timeout(PATIENCE)
    found.set_default_navigation_timeout(PATIENCE)
    yield found
    found.close()


@pytest.fixture
def visit(context: BrowserContext, tmp_path: Path) -> Iterator[Visit]:
    bank = small_bank(tmp_path)
    with serve(tmp_path / "home", bank) as server:
        found = Visit(context.new_page(), server, tmp_path / "home", bank)
        found.watch()
        found.page.goto(server.launch)
        yield found
    assert found.complaints == []
