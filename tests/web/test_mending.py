"""A program to mend in the browser."""

from __future__ import annotations

import html
from pathlib import Path

import pytest

from sparring.inbox.event import EventKind
from tests.bank.builder import add_repair
from tests.web import conftest
from tests.web.conftest import Site

ADDRESS = "/q/ml-coding/mean-score"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """The folder of the bank that the site serves, with a program to mend in it."""
    bank = tmp_path / "questions"
    add_repair(bank)
    return bank


@pytest.fixture
def starter(site: Site, bank: Path) -> str:
    return (bank / "ml-coding/mean-score/starter.py").read_text()


def test_the_editor_opens_with_the_faulty_program(site: Site, starter: str) -> None:
    page = site.text(ADDRESS)

    assert starter.strip() in html.unescape(page.partition('id="source"')[2].partition("</textarea>")[0])
    assert "Begin with the faulty program?" in page


def test_the_verdict_counts_what_is_found_and_shows_the_change(site: Site, starter: str) -> None:
    mended = starter.replace(" // len", " / len")

    page = html.unescape(site.post(f"{ADDRESS}/submit", source=mended).content.decode())

    assert "1 of 2 faults found." in page
    assert "Not right yet: What is missing changes no mean." in page
    assert "1 line changed, of 29" in page
    assert '<span class="gd">-    return total(scores) // len(scores)</span>' in page
    assert '<span class="gi">+    return total(scores) / len(scores)</span>' in page


def test_the_change_so_far_is_shown_without_a_verdict_and_recorded_nowhere(site: Site, starter: str) -> None:
    nothing = site.post(f"{ADDRESS}/change", source=starter).content.decode()
    assert "You have changed nothing yet." in nothing

    some = site.post(f"{ADDRESS}/change", source=starter + "<script>").content.decode()
    assert "&lt;script&gt;" in some
    assert "<script>" not in some.partition('id="change"')[2].partition("</section>")[0]
    assert [one for one in site.desk.inbox.events() if one.kind == EventKind.TRY.value] == []


def test_the_untouched_program_is_no_attempt(site: Site, starter: str) -> None:
    page = site.post(f"{ADDRESS}/submit", source=starter).content.decode()

    assert "0 of 2 faults found." in page
    assert [one for one in site.desk.inbox.events() if one.kind == EventKind.TRY.value] == []


def test_ours_shows_what_had_to_be_mended(site: Site, starter: str) -> None:
    page = html.unescape(site.text(f"{ADDRESS}/solution"))

    assert "What had to be mended" in page
    assert '<span class="gi">+            continue</span>' in page
    assert "Start again with the faulty program" in page


def test_a_program_to_write_has_no_change_to_show(site: Site) -> None:
    page = site.text("/q/ml-coding/double")

    assert "Your change" not in page
    assert (
        "lines changed"
        not in site.post("/q/ml-coding/double/submit", source=conftest.SQUARES).content.decode()
    )


def test_types_stay_under_interview_conditions(site: Site, starter: str) -> None:
    site.post("/interview", on="1")

    page = html.unescape(site.text(ADDRESS))

    assert "-> float:" in page.partition('id="source"')[2].partition("</textarea>")[0]
