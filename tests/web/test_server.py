"""Attacks on a running server: what it is sent, where it listens, and what is left of it when it dies."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from sparring.inbox.inbox import Inbox
from tests.web.conftest import RIGHT, Server, serve, small_bank, token_in

DOUBLE = "/q/ml-coding/double"
PATIENCE = 120.0
"""Seconds: a busy machine is no failure."""


@dataclass(frozen=True)
class Launched:
    """A connection to a running server in the session of its launch address."""

    connection: http.client.HTTPConnection
    headers: dict[str, str]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Launched]:
    """One server for all that only asks."""
    folder = tmp_path_factory.mktemp("shared")
    with serve(folder / "home", small_bank(folder)) as running:
        connection, headers = launched(running)
        yield Launched(connection, headers)
        connection.close()


@pytest.fixture
def server(tmp_path: Path):  # type: ignore[no-untyped-def]
    with serve(tmp_path / "home", small_bank(tmp_path)) as running:
        yield running


def launched(server: Server) -> tuple[http.client.HTTPConnection, dict[str, str]]:
    """A connection with the session of the launch address."""
    parts = urlsplit(server.launch)
    connection = http.client.HTTPConnection(parts.netloc, timeout=PATIENCE)
    connection.request("GET", f"{parts.path}?{parts.query}")
    response = connection.getresponse()
    response.read()
    return connection, {"Cookie": str(response.getheader("Set-Cookie")).partition(";")[0]}


@pytest.mark.parametrize(
    "path",
    [
        "/../../../../etc/passwd",
        "/static/../guard.py",
        "/static/..%2f..%2fguard.py",
        "/static/..%5c..%5cguard.py",
        "/static/%2e%2e/%2e%2e/guard.py",
        "/q/ml-theory/..%2f..%2f..%2f..%2fetc%2fpasswd",
        "/q/ml-coding/double/../../../secret",
    ],
)
def test_tricks_with_paths_find_nothing_through_the_real_server(shared: Launched, path: str) -> None:
    shared.connection.request("GET", path, headers=shared.headers)
    response = shared.connection.getresponse()
    content = response.read().decode()

    assert response.status in (400, 404)
    assert "root:" not in content
    assert "def guard_" not in content


def test_fifty_megabytes_are_refused_and_the_server_lives(server: Server, tmp_path: Path) -> None:
    connection, headers = launched(server)
    body = b"source=" + b"a" * (50 << 20)
    connection.request("POST", f"{DOUBLE}/submit", body, headers)
    response = connection.getresponse()
    told = response.read().decode()
    connection.close()

    assert (response.status, "was not read" in told) == (413, True)
    assert _status(server, headers, "/") == 200
    assert {event.kind for event in Inbox(tmp_path / "home" / "data").events()} <= {"session"}


def test_a_size_that_is_not_said_is_no_way_around_it(server: Server) -> None:
    connection, headers = launched(server)
    pieces = (b"a" * (1 << 20) for _ in range(4))
    connection.request("POST", f"{DOUBLE}/submit", pieces, headers, encode_chunked=True)
    status = connection.getresponse().status
    connection.close()

    assert status == 413
    assert _status(server, headers, "/") == 200


def _status(server: Server, headers: dict[str, str], path: str) -> int:
    connection = http.client.HTTPConnection(urlsplit(server.launch).netloc, timeout=PATIENCE)
    connection.request("GET", path, headers=headers)
    status = connection.getresponse().status
    connection.close()
    return status


def test_only_this_machine_is_listened_to(server: Server) -> None:
    port = int(server.base.rpartition(":")[2])
    outside = socket.socket()
    try:
        outside.connect(("192.0.2.1", 9))  # no packet has to arrive: only the own address is wanted
        own = outside.getsockname()[0]
    except OSError:
        pytest.skip("this machine has no other address")
    finally:
        outside.close()

    with pytest.raises(OSError), socket.create_connection((own, port), timeout=2):
        pass


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("wait", [0.0, 0.05, 0.2, 0.6])
def test_an_attempt_whose_server_was_killed_is_whole_or_absent(tmp_path: Path, wait: float) -> None:
    home, bank = tmp_path / "home", small_bank(tmp_path)
    with serve(home, bank) as server:
        connection = _submitting(server)
        time.sleep(wait)
        os.kill(server.process.pid, signal.SIGKILL)
        connection.close()

    events = list(Inbox(home / "data").events())
    assert all(event.verdict == "passed" and event.source == RIGHT for event in events)
    assert len(events) <= 1
    assert _attempts_shown(home, bank) == len(events)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_an_attempt_that_was_answered_outlives_a_kill(tmp_path: Path) -> None:
    home, bank = tmp_path / "home", small_bank(tmp_path)
    with serve(home, bank) as server:
        connection = _submitting(server)
        page = connection.getresponse().read().decode()
        os.kill(server.process.pid, signal.SIGKILL)
        connection.close()

    assert "Passed" in page
    assert [event.source for event in Inbox(home / "data").events()] == [RIGHT]
    assert _attempts_shown(home, bank) == 1


def _submitting(server: Server) -> http.client.HTTPConnection:
    """A connection over which a right program was just sent."""
    connection, headers = launched(server)
    form = {"source": RIGHT, "csrfmiddlewaretoken": _token(connection, headers)}
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", f"{DOUBLE}/submit", urlencode(form), {**headers, **kind})
    return connection


def _attempts_shown(home: Path, bank: Path) -> int:
    """How many attempts the progress page links after the server was started again."""
    with serve(home, bank) as server:
        connection, headers = launched(server)
        connection.request("GET", "/progress", headers=headers)
        page = connection.getresponse().read().decode()
        connection.close()
    assert "<h1>Progress</h1>" in page
    return len(set(re.findall(r'href="/q/[^"]+/attempt/([^"]+)"', page)))


def _token(connection: http.client.HTTPConnection, headers: dict[str, str]) -> str:
    connection.request("GET", DOUBLE, headers=headers)
    response = connection.getresponse()
    page = response.read().decode()
    cookie = response.getheader("Set-Cookie")
    if cookie:
        headers["Cookie"] = cookie.partition(";")[0]
    return token_in(page)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs /proc")
def test_ctrl_c_leaves_no_process_behind(tmp_path: Path) -> None:
    home, bank = tmp_path / "home", small_bank(tmp_path)
    with serve(home, bank) as server:
        connection, headers = launched(server)
        connection.request("GET", DOUBLE, headers=headers)
        connection.getresponse().read()
        connection.close()
        below = _descendants_once_there(server.process.pid)
    assert server.process.returncode in (0, 130)
    assert [pid for pid in below if _is_alive(pid)] == []


def _descendants_once_there(parent: int) -> list[int]:
    """The processes that the page of a coding question starts, as soon as there are any."""
    deadline = time.monotonic() + PATIENCE
    while not (found := _descendants(parent)):
        assert time.monotonic() < deadline, "no process was started, so nothing is shown here"
        time.sleep(0.1)
    return found


def _descendants(parent: int) -> list[int]:
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            pid = int(place.parent.name)
            found += [pid, *_descendants(pid)]
    return found


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
