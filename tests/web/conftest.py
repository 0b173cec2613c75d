"""A small bank behind the real application: served in this process, or by `spar serve` to a real browser."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sparring.bank.locate import locate
from sparring.settings import Places
from tests.bank.builder import THEORY_BODY, add_coding, add_theory, empty_bank

if TYPE_CHECKING:
    from django.test import Client

    from sparring.web.desk.desk import Desk

PORT = 8717
HOST = f"127.0.0.1:{PORT}"
CHECKS = """
from sparring.checking import check, equal


@check("Twice three is six", shown=True)
def small(solution):
    equal(solution.double(3), 6)


@check("Zero stays zero")
def zero(solution):
    equal(solution.double(0), 0)


@check("Negative numbers are doubled")
def negative(solution):
    equal(solution.double(-4), -8)
"""
STARTER = 'def double(x: int) -> int:\n    """Twice x."""\n    raise NotImplementedError\n'
RIGHT = "def double(x):\n    return 2 * x\n"
SQUARES = "def double(x):\n    return x * x\n"
SCRIPT = """
## Answer

<script>window.attacked = 1</script><img src=x onerror="window.attacked = 1">
[click](javascript:window.attacked=1) and $a < b$ and <iframe src="https://example.org"></iframe>
"""


SPOT = """## Spot the error

Ridge keeps every feature. It needs no $a < b$ at all. It sets weights to zero.

**Correction.** Ridge *hardly ever* sets one to zero.

## Follow-ups
"""


def small_bank(root: Path) -> Path:
    """Two theory questions, one of them hostile, and a program to write; gives the folder of the bank."""
    bank = empty_bank(root)
    add_theory(bank, "ridge", body=THEORY_BODY.replace("## Follow-ups\n", SPOT))
    hostile = THEORY_BODY.replace("## Answer\n", SCRIPT)
    add_theory(bank, "hostile", body=hostile, title="Is this <b>hostile</b>?")
    add_coding(bank, files={"checks.py": CHECKS, "starter.py": STARTER})
    return bank


@dataclass(frozen=True)
class Site:
    """The application as one browser sees it."""

    client: Client
    desk: Desk
    home: Path

    def post(self, path: str, **form: Any) -> Any:
        return self.client.post(path, form)

    def text(self, path: str) -> str:
        return str(self.client.get(path).content.decode())

    def skip_welcome(self) -> None:
        """Leaves the three questions of the first page open, so that Today shows its list."""
        self.post("/welcome", skip="1")


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Site]:
    """The application before the launch address was opened."""
    from django.db import connections

    from sparring.web.server.serving import application

    places = Places(tmp_path / "data", tmp_path / "cache", tmp_path / "work")
    _, desk = application(places, locate(small_bank(tmp_path), tmp_path), PORT)
    from django.test import Client

    yield Site(Client(HTTP_HOST=HOST), desk, tmp_path)
    desk.room.close()
    connections.close_all()


@pytest.fixture
def site(locked: Site) -> Site:
    """The application in the browser that was launched."""
    locked.client.get(locked.desk.launch.address(PORT).partition(HOST)[2])
    return locked


@dataclass
class Server:
    """A running `spar serve`."""

    process: subprocess.Popen[str]
    launch: str

    @property
    def base(self) -> str:
        return self.launch.partition("/launch")[0]


@contextmanager
def serve(home: Path, bank: Path, port: int = 0) -> Iterator[Server]:
    """`spar serve` as a learner starts it, ended by Ctrl-C."""
    environment = {**os.environ, "SPARRING_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    words = [
        sys.executable,
        "-m",
        "sparring",
        "--bank",
        str(bank),
        "serve",
        "--no-browser",
        "--port",
        str(port),
    ]
    process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        yield Server(process, _address(process))
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.wait(60)
        if process.stdout:
            process.stdout.close()


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(r"http://\S+", line)
        if found:
            return found[0]
    raise AssertionError("spar serve printed no address")


def token_in(page: str) -> str:
    """The token that a page's forms carry."""
    return page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]
