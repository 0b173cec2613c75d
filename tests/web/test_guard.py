"""Attacks on a program that runs code on this machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from tests.web.conftest import HOST, PORT, RIGHT, Site, small_bank, token_in

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

    token = token_in(strict.get(DOUBLE).content.decode())

    assert strict.post(f"{DOUBLE}/submit", {"source": RIGHT}).status_code == 403
    assert list(site.desk.inbox.events()) == []
    assert strict.post(f"{DOUBLE}/submit", {"source": RIGHT, "csrfmiddlewaretoken": token}).status_code == 200


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
