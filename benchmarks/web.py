"""What the web app costs with 1,000 questions and 10,000 attempts: CPU, requests, bytes, paint, verdict.

usage: python benchmarks/web.py [--questions 1000] [--attempts 10000] [--runs 30]

Times are CPU milliseconds of the server's own thread; walls (requests per second, paint, verdict) depend on
what else the machine does. Without Chromium the last two are left out.
"""

from __future__ import annotations

import argparse
import gzip
import http.client
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reading import pad
from sparring.bank.locate import locate
from sparring.bank.reading.files import question_files
from sparring.inbox.event import EventKind, Face, Moment, new_event
from sparring.inbox.inbox import Inbox
from sparring.settings import Places

PORT = 8717
CODING = "ml-coding/roc-auc"
THEORY = "ml-theory/regularization"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]
PAINT = """() => new Promise(tell => new PerformanceObserver(all => {
  const found = all.getEntriesByName('first-contentful-paint')
  if (found.length) tell(found[0].startTime)
}).observe({ type: 'paint', buffered: true }))"""


def fill(inbox: Inbox, identities: list[str], attempts: int) -> None:
    """Attempts over two years, as both faces write them."""
    rng, start = random.Random(0), datetime(2025, 1, 1, tzinfo=UTC)
    inbox.folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for number in range(attempts):
        moment = Moment(start + timedelta(minutes=100 * number), "Europe/Berlin")
        event = new_event(
            EventKind.TRY,
            rng.choice([Face.CLI, Face.WEB]),
            moment,
            "device",
            question=rng.choice(identities),
            version="v",
        )
        verdict = rng.choice(["passed", "wrong", "crashed"])
        report = {"checks": [{"name": f"check {n}", "verdict": verdict} for n in range(10)]}
        lines.append(
            replace(event, verdict=verdict, source="def f():\n    return 1\n" * 10, report=report).to_line()
        )
    (inbox.folder / "2025-01.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def pages() -> dict[str, str]:
    """The pages by name."""
    q = f"/q/{THEORY}"
    return {
        "today": "/",
        "topics": "/topics",
        "topic": "/topics/ml-theory",
        "all questions": "/questions",
        "of them, sorted": "/questions?kind=theory&sort=-seen&page=2",
        "theory question": q,
        "coding question": f"/q/{CODING}",
        "solution": f"/q/{CODING}/solution",
        "plan": "/plan",
        "progress": "/progress",
        "calibration": "/calibration",
        "settings": "/settings",
        "about": "/about",
    }


SEARCHES = (
    "variance bias",
    "gradient",
    "roc auc",
    "why the",
    "a",
    "regulariz",
    "loss function",
    "nothing-like-it",
)


def measure(call: Callable[[], Any], runs: int) -> list[float]:
    """CPU milliseconds of this thread for each call, after one that warms up."""
    call()
    found = []
    for _ in range(runs):
        began = time.thread_time()
        call()
        found.append(1000 * (time.thread_time() - began))
    return sorted(found)


def server_time(home: Path, bank: Path, runs: int) -> list[float]:
    """Prints CPU and bytes of every page, and gives the CPU of all."""
    from sparring.web.server.serving import application

    places = Places(home / "data", home / "cache", home / "work")
    _, desk = application(places, locate(bank, bank), PORT)
    from django.test import Client

    client = Client(HTTP_HOST=f"127.0.0.1:{PORT}")
    client.get(desk.launch.address(PORT).partition(str(PORT))[2])
    began = time.perf_counter()
    desk.catch_up()
    print(f"taking the attempts in, once: {time.perf_counter() - began:.2f} s\n")
    calls: dict[str, Callable[[], Any]] = {
        name: lambda path=path: client.get(path) for name, path in pages().items()
    }  # type: ignore[misc]
    words = cycle(SEARCHES)
    calls["search"] = lambda: client.get("/search", {"words": next(words)})
    calls["theory answer"] = lambda: client.post(f"/q/{THEORY}/answer", {"answer": "bias and variance"})
    ticked = {"answer": "bias and variance", "confidence": "80", "tick": ["1"], "seconds": "60"}
    result = client.post(f"/q/{THEORY}/grade", ticked)["Location"]
    calls["theory result"] = lambda: client.get(result)
    print(f"{'page':18} {'p50 ms':>8} {'p95 ms':>8} {'HTML kB':>8} {'gzipped':>8}")
    everything: list[float] = []
    for name, call in calls.items():
        times, content = measure(call, runs), call().content
        everything += times
        p95 = times[int(0.95 * (len(times) - 1))]
        sizes = f"{len(content) / 1000:8.1f} {len(gzip.compress(content)) / 1000:8.1f}"
        print(f"{name:18} {statistics.median(times):8.1f} {p95:8.1f} {sizes}")
    look = statistics.median(measure(desk.shelf.look, runs))
    print(f"\nbeside the pages, every {desk.shelf.fresh_seconds:g} s while they are asked for: {look:.1f} ms")
    desk.room.close()
    return sorted(everything)


def assets() -> None:
    """Prints what the browser loads beside the page."""
    from sparring.web.assets import assets as known

    for name in ("site.css", "dist/app.css", "dist/app.js"):
        if name in known():
            content = known()[name].content
            print(
                f"{name:18} {len(content) / 1000:8.1f} kB, gzipped {len(gzip.compress(content)) / 1000:6.1f}"
            )


@contextmanager
def serving(home: Path, bank: Path) -> Iterator[str]:
    """`spar serve`; gives the launch address."""
    words = [sys.executable, "-m", "sparring", "--bank", str(bank), "serve", "--no-browser", "--port", "0"]
    environment = {**os.environ, "SPARRING_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield next(found[0] for line in process.stdout if (found := re.search(r"http://\S+", line)))
    finally:
        process.terminate()  # not Ctrl-C: what a shell starts in the background ignores it
        process.wait()


def requests_per_second(launch: str, seconds: float = 3.0) -> float:
    """One connection, one page after the other: a theory question, through the server that learners run."""
    parts = urlsplit(launch)
    connection = http.client.HTTPConnection(parts.netloc)
    connection.request("GET", f"{parts.path}?{parts.query}")
    response = connection.getresponse()
    response.read()
    cookie = {"Cookie": str(response.getheader("Set-Cookie")).partition(";")[0]}
    count, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        connection.request("GET", f"/q/{THEORY}", headers=cookie)
        connection.getresponse().read()
        count += 1
    connection.close()
    return count / seconds


def in_browser(launch: str, bank: Path, runs: int) -> None:
    """Prints first paint, bytes on the wire, and the time from key press to verdict."""
    from playwright.sync_api import sync_playwright

    base, reference = (
        launch.partition("/launch")[0],
        (bank / CODING / "reference.py").read_text(encoding="utf-8"),
    )
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        page = chromium.new_page()
        page.goto(launch)
        for name, path in {"theory question": f"/q/{THEORY}", "coding question": f"/q/{CODING}"}.items():
            paints = []
            for _ in range(5):
                page.goto(base + path, wait_until="load")
                page.wait_for_timeout(100)
                page.wait_for_selector("html[data-ready]")
                paints.append(float(page.evaluate(PAINT)))
            print(f"first paint of a {name}: {statistics.median(paints):.0f} ms")
        print(f"on the wire for a theory answer with KaTeX: {wire(chromium, page, base):.0f} kB")
        print(*verdicts(page, base, reference, runs))
        chromium.close()


def wire(chromium: Any, page: Any, base: str, question: str = THEORY) -> float:
    """Kilobytes that a browser without a cache receives for a theory answer, fonts included."""
    context = chromium.new_context(storage_state=page.context.storage_state())
    fresh = context.new_page()
    session = context.new_cdp_session(fresh)
    session.send("Network.enable")
    received = [0.0]
    session.on(
        "Network.loadingFinished", lambda one: received.__setitem__(0, received[0] + one["encodedDataLength"])
    )
    fresh.goto(f"{base}/q/{question}")
    fresh.wait_for_selector("html[data-ready]")
    fresh.click("text=Show the answer")
    fresh.wait_for_selector(".katex", state="attached")  # it may stand in a part that is folded
    fresh.wait_for_timeout(500)
    context.close()
    return received[0] / 1000


def verdicts(page: Any, base: str, reference: str, runs: int) -> list[str]:
    """From Ctrl+Enter to the verdict on the page, measured inside the browser."""
    page.goto(f"{base}/q/{CODING}")
    page.wait_for_selector(".cm-content")
    page.click(".cm-content")
    times = []
    for number in range(runs + 3):
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(f"{reference}# {number}\n")
        page.evaluate(WATCH)
        page.keyboard.press("Control+Enter")
        page.wait_for_selector("html[data-shown]")
        times.append(float(page.evaluate("document.documentElement.dataset.shown")))
        page.wait_for_selector(".timing")
        page.evaluate("delete document.documentElement.dataset.shown")
    kept = sorted(times[3:])
    p95 = kept[int(0.95 * (len(kept) - 1))]
    return [f"from key press to verdict: p50 {statistics.median(kept):.0f} ms, p95 {p95:.0f} ms"]


WATCH = """() => {
  const outcome = document.getElementById('outcome')
  outcome.replaceChildren()
  let began = 0
  const note = event => { if (event.key === 'Enter') began = performance.now() }
  document.addEventListener('keydown', note, { capture: true })
  const watcher = new MutationObserver(() => {
    if (!outcome.querySelector('.verdict') || !began) return
    watcher.disconnect()
    requestAnimationFrame(() => { document.documentElement.dataset.shown = performance.now() - began })
  })
  watcher.observe(outcome, { childList: true, subtree: true })
}"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--attempts", type=int, default=10000)
    parser.add_argument("--runs", type=int, default=30)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home, bank = Path(folder) / "home", Path(folder) / "questions"
        pad(bank, chosen.questions)
        identities = [files.identity for files in question_files(bank)]
        fill(Inbox(home / "data"), identities, chosen.attempts)
        everything = server_time(home, bank, chosen.runs)
        print(f"\nall pages: p50 {statistics.median(everything):.1f} ms CPU")
        assets()
        with serving(home, bank) as launch:
            print(f"requests per second, one connection: {requests_per_second(launch):.0f}")
        if shutil.which("chromium"):
            with serving(home, bank) as launch:
                in_browser(launch, bank, chosen.runs)


if __name__ == "__main__":
    main()
