"""Draws docs/month/: one learner's month in the web app, in a store of its own, by the verbs of practice.

usage: python docs/make_month.py [--days 30] [--seed 1] [--to docs/month]

The app is the real one, with a clock that this program moves. Most days are lived by calling the verbs that
the pages call; what a picture shows is done on the page itself, in a real browser.
"""

from __future__ import annotations

import argparse
import base64
import random
import shutil
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparring.bank.locate import locate
from sparring.bank.question import Question
from sparring.inbox.event import Face, Mode, Moment
from sparring.practice.kinds import Way, way_of
from sparring.practice.learner import Learner
from sparring.practice.planning.practice import Practice
from sparring.practice.submit import submit
from sparring.practice.ticking import CONFIDENCES, Given, Ticked, key_points
from sparring.settings import Places
from sparring.store.who import LOCAL

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from sparring.practice.planning.today import Step
    from sparring.web.desk.desk import Desk

FIRST_DAY = datetime(2027, 3, 1, 17, 30, tzinfo=UTC)
INTERVIEW = "2027-04-08"
ZONE = "Europe/Berlin"
MINUTES = ("60", "60", "60", "60", "60", "90", "0")
MISSED = (12, 19)
"""Days on which life came between."""
PICTURED = (1, 10, 30)
LARGEST = 60_000
"""Bytes of a picture."""
SIZES = {"desk": (1280, 860, 1.0), "tablet": (768, 900, 1.0), "phone": (375, 780, 1.5)}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"]
TRIES = ((0.9, 1.0), (0.8, 1.0), (0.7, 1.0), (0.6, 1.0), (0.7, 0.8), (0.5, 0.8), (0.4, 0.6))
"""Qualities and scales of a picture, until it is small enough."""
PRESS = """async ([png, quality, scale]) => {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * scale
  canvas.height = image.height * scale
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/webp', quality).split(',')[1]
}"""


@dataclass
class Clock:
    """What time it is for the app."""

    at: datetime = FIRST_DAY

    def now(self) -> Moment:
        return Moment(self.at, ZONE)


class Person:
    """Learns while practising, and is a little too sure of it at first."""

    def __init__(self, desk: Desk, clock: Clock, seed: int) -> None:
        self.desk, self.clock, self.rng = desk, clock, random.Random(seed)
        self.judge = desk.room.service
        self.seen: dict[str, int] = {}
        self.level = self.rng.uniform(0.44, 0.5)

    def practice(self, mode: Mode = Mode.PRACTICE) -> Practice:
        learner = Learner(self.desk.inbox, Face.WEB, self.clock.now(), mode)
        return Practice(LOCAL, self.desk.shelf.index, learner)

    def begin_day(self, number: int) -> tuple[Step, ...]:
        from sparring.practice.planning.today import today

        self.clock.at = FIRST_DAY + timedelta(days=number - 1)
        self.desk.catch_up()
        return today(self.practice()).steps

    def open_steps(self) -> list[Step]:
        from sparring.practice.planning.today import today

        self.desk.catch_up()
        return [step for step in today(self.practice()).steps if not step.is_done]

    def work(self, steps: Sequence[Step]) -> None:
        for step in steps:
            question = self.desk.shelf.question(step.question.identity)
            if way_of(question.kind) is Way.WRITTEN:
                self._write(question, step.pick.minutes)
            else:
                self._say(question, step.pick.minutes)
            self.seen[question.identity] = self.seen.get(question.identity, 0) + 1

    def place(self) -> None:
        """The ten questions of the placement."""
        from sparring.practice.planning.first_run import placement

        while (found := placement(self.practice()).question) is not None:
            self._say(self.desk.shelf.question(found.identity), 1, Mode.PLACEMENT)

    def _chance(self, question: Question) -> float:
        hardness = {"easy": -0.15, "medium": 0.0, "hard": 0.15}[question.level.value]
        return min(self.level + 0.24 * self.seen.get(question.identity, 0) - hardness, 0.95)

    def _say(self, question: Question, minutes: float, mode: Mode = Mode.PRACTICE) -> None:
        from sparring.practice.answer import answer

        self.clock.at += timedelta(minutes=minutes)
        chance, points = self._chance(question), key_points(question)
        goes_well = self.rng.random() < chance
        feels = min(chance + self.rng.gauss(0.08, 0.1), 0.99)
        confidence = min(CONFIDENCES, key=lambda one: abs(one / 100 - feels))
        musts = [number for number, one in enumerate(points, start=1) if one.weight == "must"]
        lost = set() if goes_well else set(self.rng.sample(musts, min(len(musts), self.rng.choice((1, 2)))))
        had = {n for n, one in enumerate(points, start=1) if one.weight == "must" or self.rng.random() < 0.4}
        given = Given("", None if mode is Mode.PLACEMENT else confidence, 60 * minutes)
        answer(self.practice(mode), question, given, Ticked(frozenset(had - lost)))
        self.level += 0.0008

    def _write(self, question: Question, minutes: float) -> None:
        assert question.coding is not None
        if self.rng.random() > self._chance(question) + 0.2:
            self._submit(question, _wrong(question))
        self.clock.at += timedelta(minutes=minutes)
        if self.rng.random() < 0.9:
            self._submit(question, question.coding.reference)

    def _submit(self, question: Question, source: str) -> None:
        submit(question, source, self.judge, self.practice().learner)
        self.desk.catch_up()


def _wrong(question: Question) -> str:
    """A program with a mistake that somebody might make."""
    assert question.coding is not None
    return question.coding.decoys[0].source


class Camera:
    """Takes pictures of the app in one browser."""

    def __init__(self, browser: Browser, base: str, cookies: list[Any], folder: Path) -> None:
        self.browser, self.base, self.cookies, self.folder = browser, base, cookies, folder

    @contextmanager
    def at(self, size: str, scheme: str = "light") -> Iterator[Page]:
        """A window of a size, in light or dark colours."""
        width, height, ratio = SIZES[size]
        context = self.browser.new_context(
            viewport={"width": width, "height": height},
            device_scale_factor=ratio,
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        context.add_cookies(self.cookies)
        yield context.new_page()
        context.close()

    def go(self, page: Page, path: str) -> None:
        page.goto(self.base + path)
        page.wait_for_selector("html[data-ready]")

    def take(self, page: Page, name: str, *, whole: bool = False, most: int = 1500) -> None:
        """One picture as WebP, as good as its bytes allow."""
        page.wait_for_load_state("networkidle")
        wide, tall = page.evaluate("[innerWidth, document.documentElement.scrollHeight]")
        clip = {"x": 0, "y": 0, "width": wide, "height": min(tall, most)}
        png = page.screenshot(full_page=True, clip=clip) if whole else page.screenshot()  # type: ignore[arg-type]
        code = base64.b64encode(png).decode()
        for quality, scale in TRIES:
            found = base64.b64decode(page.evaluate(PRESS, [code, quality, scale]))
            if len(found) <= LARGEST:
                break
        (self.folder / f"{name}.webp").write_bytes(found)


@contextmanager
def camera(base: str, launch: str | None, folder: Path, known: list[Any]) -> Iterator[Camera]:
    """A browser that was launched once, and is known by its cookies afterwards."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        if launch:
            context = browser.new_context()
            context.new_page().goto(launch)
            known[:] = context.cookies()
            context.close()
        yield Camera(browser, base, known, folder)
        browser.close()


def first_run(lens: Camera) -> None:
    """The first page at two sizes, its answers, the plan that comes of them, a question of the placement."""
    with lens.at("phone") as page:
        lens.go(page, "/")
        lens.take(page, "day-01-first-run-phone", whole=True)
    with lens.at("desk") as page:
        lens.go(page, "/")
        page.check('[name="role"][value="ml-engineer"]', force=True)
        page.fill("#interview_date", INTERVIEW)
        page.fill("#company", "Harbour Robotics")
        for place, minutes in enumerate(MINUTES, start=1):
            page.fill(f"#minutes-{place}", minutes)
        lens.take(page, "day-01-first-run", whole=True)
        page.click("text=Make my plan")
        page.wait_for_selector(".calendar")
        lens.take(page, "day-01-plan", whole=True)
        page.click("text=First find my level")
        page.wait_for_selector("text=Show the key points")
        page.click("text=Show the key points")
        page.wait_for_selector(".ticks")
        lens.take(page, "day-01-placement", whole=True, most=860)
    with lens.at("phone", "dark") as page:
        lens.go(page, "/plan")
        lens.take(page, "day-01-plan-phone-dark", whole=True)


def theory_result(lens: Camera, question: Question) -> None:
    """A question answered on its page, with one expected point missing."""
    with lens.at("desk") as page:
        lens.go(page, f"/q/{question.identity}")
        page.fill("#answer", " ".join((question.section("Short answer") or "").split()))
        page.check('[name="confidence"][value="80"]', force=True)
        page.click("text=Show the answer")
        page.wait_for_selector(".ticks")
        musts = page.locator(".ticks .must input").all()
        for box in musts[:-1]:
            box.check()
        page.click("text=Store my answer")
        page.wait_for_selector(".answered")
        page.wait_for_selector("html[data-ready]")
        lens.take(page, "day-10-theory-result")
        path = page.url.removeprefix(lens.base)
    with lens.at("phone", "dark") as page:
        lens.go(page, path)
        lens.take(page, "day-10-theory-result-phone-dark", whole=True, most=1100)


def program_review(lens: Camera, question: Question) -> None:
    """A program that comes back: blank at first, then passed again."""
    assert question.coding is not None
    with lens.at("desk", "dark") as page:
        lens.go(page, f"/q/{question.identity}")
        page.click(".cm-content")
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(question.coding.reference)
        page.keyboard.press("Control+Enter")
        page.wait_for_selector(".verdict.good", timeout=120_000)
        page.wait_for_selector(".waiting", state="detached", timeout=120_000)
        lens.take(page, "program-review-dark")


def measured(lens: Camera, number: int) -> None:
    """Progress and Calibration on one of the three days, in turn light, dark and on a phone."""
    looks = {
        1: (("progress", "desk", "light"), ("calibration", "phone", "light")),
        10: (("progress", "desk", "dark"), ("calibration", "tablet", "light")),
        30: (
            ("progress", "desk", "light"),
            ("progress", "phone", "dark"),
            ("calibration", "desk", "dark"),
        ),
    }
    for name, size, scheme in looks[number]:
        with lens.at(size, scheme) as page:
            lens.go(page, f"/{name}")
            ending = ("-phone" if size == "phone" else "") + ("-dark" if scheme == "dark" else "")
            lens.take(page, f"day-{number:02}-{name}{ending}", whole=True)


def today_page(lens: Camera, name: str, size: str, scheme: str) -> None:
    """Today as it is now."""
    with lens.at(size, scheme) as page:
        lens.go(page, "/")
        lens.take(page, name, whole=True, most=1300)


@dataclass
class Month:
    """The month as it is lived, and what was pictured of it."""

    person: Person
    base: str
    folder: Path
    known: list[Any]
    is_reviewed: bool = False

    @contextmanager
    def lens(self) -> Iterator[Camera]:
        with camera(self.base, None, self.folder, self.known) as found:
            yield found

    def live(self, days: int) -> None:
        """The whole month."""
        launch = self.person.desk.launch.address(int(self.base.rpartition(":")[2]))
        with camera(self.base, launch, self.folder, self.known) as lens:
            first_run(lens)
        self.person.place()
        for number in range(1, days + 1):
            if number not in MISSED:
                self._day(number)

    def _day(self, number: int) -> None:
        steps = self.person.begin_day(number)
        if number in PICTURED:
            with self.lens() as lens:
                today_page(lens, f"day-{number:02}-today", "tablet" if number == 10 else "desk", "light")
        if number == 10:
            said = next(one for one in steps if way_of(one.question.kind) is Way.SAID)
            with self.lens() as lens:
                theory_result(lens, self._question(said))
        back = next((one for one in steps if _is_back(self.person, one)), None)
        if back is not None and not self.is_reviewed and number > 3:
            self.is_reviewed = True
            with self.lens() as lens:
                program_review(lens, self._question(back))
        self.person.work(self.person.open_steps())
        if number in PICTURED:
            with self.lens() as lens:
                self._evening(lens, number)

    def _evening(self, lens: Camera, number: int) -> None:
        measured(lens, number)
        if number == 1:
            today_page(lens, "day-01-finished", "desk", "light")
        if number == 30:
            today_page(lens, "day-30-finished-phone-dark", "phone", "dark")

    def _question(self, step: Step) -> Question:
        return self.person.desk.shelf.question(step.question.identity)


def _is_back(person: Person, step: Step) -> bool:
    return way_of(step.question.kind) is Way.WRITTEN and step.question.identity in person.seen


@contextmanager
def served(home: Path, clock: Clock) -> Iterator[tuple[Desk, str]]:
    """The app on a free port, with our clock."""
    import waitress

    from sparring.web.server.serving import application, listen

    listening = listen(0)
    port = listening.getsockname()[1]
    places = Places(home / "data", home / "cache", home / "work")
    app, desk = application(places, locate(None, Path(__file__).parent), port)
    from django.conf import settings

    desk = replace(desk, clock=clock.now)
    settings.SPARRING_DESK = desk
    server = waitress.create_server(app, sockets=[listening], threads=4)
    threading.Thread(target=server.run, daemon=True).start()
    yield desk, f"http://127.0.0.1:{port}"
    server.close()
    desk.room.close()


def main() -> None:
    """Lives the month and writes the pictures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--to", type=Path, default=Path(__file__).parent / "month")
    wanted = parser.parse_args()
    wanted.to.mkdir(parents=True, exist_ok=True)
    clock = Clock()
    with tempfile.TemporaryDirectory() as home, served(Path(home), clock) as (desk, base):
        person = Person(desk, clock, wanted.seed)
        Month(person, base, wanted.to, []).live(wanted.days)


if __name__ == "__main__":
    main()
