"""No page shows text of a learner's program that acts or hides."""

from __future__ import annotations

import pytest

from sparring.checking.clean import clean
from tests.cli.test_hostile_text import ODD, PROGRAMS
from tests.store.events import tried
from tests.web.conftest import Site

DOUBLE = "/q/ml-coding/double"


def is_clean(page: str) -> bool:
    return page == clean(page, len(page))


@pytest.mark.parametrize("source", PROGRAMS)
def test_a_verdict_page_is_clean(site: Site, source: str) -> None:
    for path, form in (
        ("submit", {}),
        ("run", {"what": "shown"}),
        ("run", {"what": "own", "own": "double(3)"}),
    ):
        answer = site.post(f"{DOUBLE}/{path}", source=source, **form)
        assert answer.status_code == 200
        assert is_clean(answer.content.decode())
    assert is_clean(site.text("/progress"))


def test_an_imported_event_is_shown_clean(site: Site) -> None:
    site.desk.inbox.append(tried(ODD, verdict=ODD, mode=ODD))
    site.desk.inbox.append(tried("ml-coding/double", verdict=ODD))
    for path in ("/progress", DOUBLE, "/"):
        assert is_clean(site.text(path))
