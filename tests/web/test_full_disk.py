"""A disk that takes no more costs a learner neither the verdict nor the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.web.conftest import SQUARES, Site

DOUBLE = "/q/ml-coding/double"
RIDGE = "/q/ml-theory/ridge"


@contextmanager
def full_store(*, is_read_only: bool = False) -> Iterator[None]:
    """SQLite's own limits stand for the disk's: its answers are the same."""
    from django.db import connection

    with connection.cursor() as cursor:
        if is_read_only:
            cursor.execute("PRAGMA query_only = 1")
        else:
            cursor.execute("PRAGMA page_count")
            cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0]}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA query_only = 0")
            cursor.execute("PRAGMA max_page_count = 1000000")


@contextmanager
def no_inbox(site: Site) -> Iterator[None]:
    """A file lies where the inbox should be."""
    folder = site.desk.inbox.folder
    if folder.is_dir():
        folder.rename(folder.with_name("away"))
    folder.write_text("in the way")
    try:
        yield
    finally:
        folder.unlink()


@pytest.mark.parametrize("headers", [{}, {"HTTP_HX_REQUEST": "true"}])
def test_the_verdict_is_shown_and_that_it_was_not_recorded(site: Site, headers: dict[str, str]) -> None:
    site.text(DOUBLE)
    with no_inbox(site):
        response = site.client.post(f"{DOUBLE}/submit", {"source": SQUARES}, **headers)  # type: ignore[arg-type]
        page = response.content.decode()
        if waits := re.search(r'hx-get="([^"]+/timing/[^"]+)"', page):  # the verdict first, then its reason
            assert "Wrong" in page
            page = site.client.get(waits[1], **headers).content.decode()  # type: ignore[arg-type]
    assert response.status_code == 200
    assert "Wrong" in page
    assert "This could not be recorded" in page
    assert "Free some space" in page


def test_the_text_stays_on_the_page(site: Site) -> None:
    with no_inbox(site):
        page = site.post(f"{DOUBLE}/submit", source=SQUARES).content.decode()
    assert "return x * x" in page


@pytest.mark.parametrize("is_read_only", [True, False])
def test_a_full_store_costs_no_verdict_and_no_try(site: Site, is_read_only: bool) -> None:
    site.text(DOUBLE)
    with full_store(is_read_only=is_read_only):
        page = site.post(f"{DOUBLE}/submit", source=SQUARES + "#" * 30_000).content.decode()
    assert "Wrong" in page
    assert len(list(site.desk.inbox.events())) == 1
    assert "Wrong" in site.text("/progress")


@pytest.mark.parametrize("is_read_only", [True, False])
def test_a_draft_that_cannot_be_saved_is_told(site: Site, is_read_only: bool) -> None:
    site.text(DOUBLE)
    with full_store(is_read_only=is_read_only):
        response = site.post(f"{DOUBLE}/draft", source="x = 1\n" * 20_000, revision="0")
    assert response.status_code == 507
    assert "Free some space" in response.content.decode()
    assert site.post(f"{DOUBLE}/draft", source="x = 1\n", revision="0").status_code == 200


def test_a_hint_that_cannot_be_recorded_is_told(site: Site) -> None:
    with no_inbox(site):
        response = site.post(f"{DOUBLE}/hint")
    assert response.status_code == 507
    assert "This could not be recorded" in response.content.decode()
