"""One file says how the faces speak of verdicts, ratings, levels and protection; none says it otherwise."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import sparring
from sparring.bank.key_point import Weight
from sparring.checking.verdict import Verdict
from sparring.practice.status import Status
from sparring.practice.words import (
    HELPED,
    ISOLATIONS,
    RATINGS,
    STANDINGS,
    VERDICTS,
    WEIGHTS,
    Said,
    capitalised,
    outcome_word,
)
from sparring.recall.grading.rating import Rating
from sparring.sandbox.isolation import Isolation
from sparring.web.pages.verdicts import sign_of_outcome

PACKAGE = Path(sparring.__file__).parent
TEMPLATES = sorted((PACKAGE / "web" / "templates").rglob("*.html"))
PROGRAMS = sorted([*(PACKAGE / "cli").rglob("*.py"), *(PACKAGE / "web").rglob("*.py")])
NOT_CONTRIBUTING = [path for path in PROGRAMS if path.parent.name != "contributing"]
AUTHORS_WORDS = re.compile(
    r"Stored: |[Kk]ept texts|\bmusts\b|Every must|One must\b|\[must\]|\bexecuted\b|[Mm]alformed|"
    r"[Ii]solation: |\bForbidden\b|Not attempted|Judge error|judge_error|not_attempted|too_slow"
)
SAID: list[Said] = [*VERDICTS.values(), *RATINGS.values(), *WEIGHTS.values(), *STANDINGS.values()]


def test_every_verdict_rating_level_and_protection_has_its_words() -> None:
    assert set(VERDICTS) == set(Verdict)
    assert set(RATINGS) == set(Rating)
    assert set(WEIGHTS) == set(Weight)
    assert set(STANDINGS) == set(Status)
    assert set(ISOLATIONS) == set(Isolation)


@pytest.mark.parametrize("outcome", [*Verdict, *Rating])
def test_both_faces_say_an_outcome_with_the_same_words(outcome: str) -> None:
    assert sign_of_outcome(outcome).word == capitalised(outcome_word(outcome))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_says_what_only_authors_understand(path: Path) -> None:
    text = re.sub(r"\{[{%].*?[%}]\}", "", path.read_text(encoding="utf-8"))

    assert AUTHORS_WORDS.findall(text) == []


@pytest.mark.parametrize("path", NOT_CONTRIBUTING, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_face_says_what_only_authors_understand(path: Path) -> None:
    shown = [text for text in texts_of(path) if " " in text]

    assert [text for text in shown if AUTHORS_WORDS.search(text)] == []


def test_no_face_has_the_sentences_a_second_time() -> None:
    sentences = [one.sentence.casefold().rstrip(".") for one in SAID] + [HELPED.casefold().rstrip(".")]
    told = {path.name: path.read_text(encoding="utf-8").casefold() for path in TEMPLATES}
    told |= {path.name: "\n".join(texts_of(path)).casefold() for path in PROGRAMS}

    assert [(name, said) for name, text in told.items() for said in sentences if said in text] == []


def test_the_guard_sees_such_words(tmp_path: Path) -> None:
    path = tmp_path / "face.py"
    path.write_text('"""Says malformed things."""\nSAID = "it is malformed here"\nNAME = "malformed"\n')

    assert [text for text in texts_of(path) if " " in text and AUTHORS_WORDS.search(text)] == [
        "it is malformed here"
    ]


def texts_of(path: Path) -> Iterator[str]:
    """The texts of a program, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    alone = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    for one in ast.walk(tree):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in alone:
            yield one.value
