"""Attacks on a program that runs code on this machine."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.test import Client

from sparring.inbox.inbox import Inbox
from tests.web.conftest import HOST, PORT, RIGHT, Server, Site, serve, small_bank

DOUBLE = "/q/ml-coding/double"


@pytest.mark.parametrize(
    "host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1:1", "127.0.0.1", "", "127.0.0.1.evil.example"]
)
def test_a_foreign_host_is_refused(site: Site, host: str) -> None:
    response = site.client.get("/", HTTP_HOST=host)

    assert response.status_code == 400


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", f"http://localhost:{PORT}", "http://127.0.0.1:1"]
)
def test_a_foreign_origin_is_refused(site: Site, origin: str) -> None:
    response = site.client.post(f"{DOUBLE}/submit", {"source": RIGHT}, HTTP_ORIGIN=origin)

    assert response.status_code == 403


@pytest.mark.parametrize("kind", ["cross-site", "same-site"])
def test_another_sites_page_can_load_nothing(site: Site, kind: str) -> None:
    assert site.client.get("/progress", HTTP_SEC_FETCH_SITE=kind).status_code == 403


def test_a_form_without_our_token_is_refused(site: Site) -> None:
    strict = Client(HTTP_HOST=HOST, enforce_csrf_checks=True)
    strict.cookies = site.client.cookies

    response = strict.post(f"{DOUBLE}/submit", {"source": RIGHT})

    assert response.status_code == 403


def test_without_the_launch_address_there_is_nothing_to_see(locked: Site) -> None:
    for path in ("/", "/progress", "/settings/export", DOUBLE, "/launch?token=guess", "/launch"):
        assert locked.client.get(path).status_code == 403


def test_the_launch_address_works_once(locked: Site) -> None:
    path = locked.desk.launch.address(PORT).partition(HOST)[2]

    assert locked.client.get(path).status_code == 302
    assert Client(HTTP_HOST=HOST).get(path).status_code == 403


def test_cookies_are_strict_and_closed_to_scripts(locked: Site) -> None:
    response = locked.client.get(locked.desk.launch.address(PORT).partition(HOST)[2])

    cookie = response.cookies[f"sparring_{PORT}"]
    assert (cookie["samesite"], cookie["httponly"]) == ("Strict", True)


def test_every_page_forbids_inline_script(site: Site) -> None:
    for path in ("/", DOUBLE, "/q/ml-theory/ridge", "/nowhere", "/static/site.css"):
        policy = site.client.get(path)["Content-Security-Policy"]
        scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
        assert scripts == "script-src 'self'"
        assert "default-src 'none'" in policy


def test_script_in_markdown_is_taken_out(site: Site) -> None:
    page = site.post("/q/ml-theory/hostile/answer", answer="<script>alert(1)</script>").content.decode()

    for attack in (
        "<script>window",
        "onerror=",
        'href="javascript:',
        "<iframe",
        "<script>alert",
        "<b>hostile",
    ):
        assert attack not in page


@pytest.mark.parametrize(
    "path",
    [
        "/q/../../etc/passwd",
        "/q/ml-theory/..%2f..%2fsecret",
        "/q/ml-theory/ridge.md",
        "/q/%2e%2e/ridge",
        "/q/ml-theory/ridge%00",
        "/q/ml-coding/double/decoys/squares.py",
        "/static/../configuration.py",
        "/static/%2e%2e/guard.py",
        "/static//etc/passwd",
        "/topics/..",
    ],
)
def test_tricks_with_paths_find_nothing(site: Site, path: str) -> None:
    assert site.client.get(path).status_code == 404


def test_a_page_address_never_leads_elsewhere(site: Site) -> None:
    for back in ("//evil.example/x", "https://evil.example/x", "javascript:alert(1)"):
        response = site.post("/interview", back=back)
        assert not response["Location"].startswith(("//", "http", "javascript"))


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::"])
def test_serving_on_another_address_is_refused(
    tmp_path: Path, host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from sparring.cli import app

    code = app.run(["--bank", str(small_bank(tmp_path)), "serve", "--host", host])

    assert code == 2
    assert "127.0.0.1 only" in capsys.readouterr().err


@pytest.fixture
def server(tmp_path: Path):  # type: ignore[no-untyped-def]
    with serve(tmp_path / "home", small_bank(tmp_path)) as running:
        yield running


def launched(server: Server) -> tuple[http.client.HTTPConnection, dict[str, str]]:
    """A connection with the session of the launch address."""
    parts = urlsplit(server.launch)
    connection = http.client.HTTPConnection(parts.netloc, timeout=60)
    connection.request("GET", f"{parts.path}?{parts.query}")
    response = connection.getresponse()
    response.read()
    return connection, {"Cookie": str(response.getheader("Set-Cookie")).partition(";")[0]}


def test_fifty_megabytes_are_refused_and_the_server_lives(server: Server) -> None:
    connection, headers = launched(server)
    body = b"source=" + b"a" * (50 << 20)
    try:
        connection.request("POST", f"{DOUBLE}/submit", body, headers)
        status = connection.getresponse().status
    except (BrokenPipeError, ConnectionResetError):
        status = 413
    finally:
        connection.close()
    assert status == 413

    again = http.client.HTTPConnection(urlsplit(server.launch).netloc, timeout=60)
    again.request("GET", "/", headers=headers)
    assert again.getresponse().status == 200
    again.close()


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
        connection, headers = launched(server)
        token = _token(connection, headers)
        body = f"source={RIGHT.replace(' ', '+')}&csrfmiddlewaretoken={token}".replace("\n", "%0A")
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", f"{DOUBLE}/submit", body, {**headers, **kind})
        time.sleep(wait)
        os.kill(server.process.pid, signal.SIGKILL)
        connection.close()

    events = list(Inbox(home / "data").events())
    assert all(event.verdict == "passed" and event.source == RIGHT for event in events)
    assert len(events) <= 1


def _token(connection: http.client.HTTPConnection, headers: dict[str, str]) -> str:
    connection.request("GET", DOUBLE, headers=headers)
    response = connection.getresponse()
    page = response.read().decode()
    cookie = response.getheader("Set-Cookie")
    if cookie:
        headers["Cookie"] = cookie.partition(";")[0]
    return page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs /proc")
def test_ctrl_c_leaves_no_process_behind(tmp_path: Path) -> None:
    home, bank = tmp_path / "home", small_bank(tmp_path)
    with serve(home, bank) as server:
        connection, headers = launched(server)
        connection.request("GET", DOUBLE, headers=headers)
        connection.getresponse().read()
        connection.close()
        time.sleep(1.0)
        below = _descendants(server.process.pid)
    assert server.process.returncode in (0, 130)
    assert [pid for pid in below if _is_alive(pid)] == []


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
