"""`spar start` offers what was written in the browser, and neither face overwrites the other's text."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.web.conftest import STARTER, Site

DRAFT = "def double(x):\n    return 'from the web'\n"


@pytest.fixture
def spar(site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    from sparring.cli import app

    monkeypatch.setenv("SPARRING_HOME", str(site.home))

    def run(*words: str) -> str:
        app.run(["--bank", str(site.desk.location.root), *words])
        return capsys.readouterr().out

    return run


def file_of(site: Site) -> Path:
    return site.desk.places.work / "ml-coding" / "double.py"


def save(site: Site) -> None:
    site.post("/q/ml-coding/double/draft", source=DRAFT, revision="0")


def test_without_a_draft_the_starter_is_written(site: Site, spar) -> None:  # type: ignore[no-untyped-def]
    spar("start", "double")

    assert file_of(site).read_text() == STARTER


def test_without_a_file_the_draft_is_taken(site: Site, spar) -> None:  # type: ignore[no-untyped-def]
    save(site)

    assert "from your web draft" in spar("start", "double")
    assert file_of(site).read_text() == DRAFT


def test_a_newer_draft_is_offered_and_the_file_stays(site: Site, spar) -> None:  # type: ignore[no-untyped-def]
    spar("start", "double")
    os.utime(file_of(site), (1, 1))
    save(site)

    assert "--web" in spar("start", "double")
    assert file_of(site).read_text() == STARTER


def test_taking_the_draft_keeps_the_file(site: Site, spar) -> None:  # type: ignore[no-untyped-def]
    spar("start", "double")
    os.utime(file_of(site), (1, 1))
    save(site)

    told = spar("start", "double", "--web")

    kept = Path(re.sub(r"\x1b\[\d*m", "", told).partition("The file before it: ")[2].splitlines()[0])
    assert file_of(site).read_text() == DRAFT
    assert kept.read_text() == STARTER


def test_an_older_draft_is_not_offered(site: Site, spar) -> None:  # type: ignore[no-untyped-def]
    save(site)
    file_of(site).parent.mkdir(parents=True)
    file_of(site).write_text("# newer\n")
    os.utime(file_of(site), (4e9, 4e9))

    assert "--web" not in spar("start", "double")


def test_export_and_import_work_in_the_terminal(site: Site, spar, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    save(site)
    spar("export", str(tmp_path / "export.json"))

    assert "New: 0 events, 0 drafts" in spar("import", str(tmp_path / "export.json"))
