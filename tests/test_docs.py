"""What the documents say must be there: links, commands, and limits on the shape of code."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from pathlib import Path

import pytest

from sparring.bank.syntax import parse
from sparring.cli.app import COMMANDS

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
SOURCES = sorted((ROOT / "src").rglob("*.py"))
LINK = re.compile(r"(?<!`)\]\((?!https?://|#)([^)#\s`]+)")
FENCED = re.compile(r"^(`{3,})[^`\n]*\n.*?^\1$", re.M | re.S)
COMMAND = re.compile(r"(?:`|/)spar ([a-z]+)|^spar ([a-z]+)", re.M)
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_of_a_document_leads_somewhere(path: Path) -> None:
    text = FENCED.sub("", path.read_text())  # an example's links are of the file that it stands for
    missing = [link for link in LINK.findall(text) if not (path.parent / link).exists()]
    assert missing == []


def test_every_picture_of_the_month_is_shown_and_small() -> None:
    pictures = sorted((ROOT / "docs" / "month").iterdir())
    text = (ROOT / "docs" / "month.md").read_text()
    assert pictures
    assert [one.name for one in pictures if f"](month/{one.name})" not in text] == []
    assert [one.name for one in pictures if one.stat().st_size > 60_000] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_of_a_document_exists(path: Path) -> None:
    named = {one or other for one, other in COMMAND.findall(path.read_text())}
    assert named - set(COMMANDS) == set()


def test_readme_names_every_command_that_a_learner_needs() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [
        name
        for name in ("serve", "today", "practise", "plan", "progress", "topics", "show", "start", "try")
        if f"spar {name}" not in readme
    ] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_modules_and_functions_stay_short(path: Path) -> None:
    text = path.read_text()
    assert text.count("\n") <= LONGEST_MODULE
    if "migrations" in path.parts:
        return
    functions = [
        node for node in ast.walk(parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = [one.name for one in functions if (one.end_lineno or 0) - one.lineno + 1 > LONGEST_FUNCTION]
    assert long == []


def test_dependencies_of_the_project_are_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    locked = (ROOT / "requirements" / "test.lock").read_text()
    extras = [one for several in project["optional-dependencies"].values() for one in several]
    wanted = project["dependencies"] + extras
    names = {re.split(r"[^\w-]", one)[0].lower() for one in wanted} - {"sparring"}
    assert [name for name in sorted(names) if not re.search(rf"^{name}==", locked, re.M | re.I)] == []


def test_lock_files_name_no_host() -> None:
    for path in (ROOT / "requirements").glob("*.lock"):
        assert "http" not in path.read_text()


def test_the_recording_of_a_day_is_whole_and_names_no_place_of_this_machine() -> None:
    head, *events = map(json.loads, (ROOT / "docs" / "day.cast").read_text(encoding="utf-8").splitlines())
    times = [at for at, _, _ in events]
    shown = re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", "".join(text for _, _, text in events))

    assert (head["version"], head["width"]) == (2, 80)
    assert times == sorted(times)
    assert {kind for _, kind, _ in events} == {"o"}
    for wanted in (
        "What do you want to become?",
        "✘ wrong",
        "✔ passed",
        "Back tomorrow.",
        "Nothing more to do.",
    ):
        assert wanted in shown
    assert re.findall(r"/(?:tmp|home|root|work|Users)/", shown) == []
    assert [line for line in shown.replace("\r", "").split("\n") if len(line) > 80] == []
