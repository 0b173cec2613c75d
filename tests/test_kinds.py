"""Kinds are told apart in one place of each layer, and each place knows every kind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sparring.bank.kind import Kind
from sparring.bank.kinds.kinds import declared
from sparring.cli.kinds import shown
from sparring.practice.kinds import Way, way_of
from sparring.prove.kinds import proving

SOURCES = Path(__file__).parents[1] / "src" / "sparring"
DECISION = re.compile(
    r"case Kind\.|\bKind\.[A-Z]+\s*:|(?:\bis(?: not)?|[!=]=|\bin)\s+[({\[]?Kind\.[A-Z]"
    r"|\bkind\s*(?:[!=]=|in)\s*[({\[]?[\"'](?:" + "|".join(Kind) + ")"
)


def test_only_the_one_place_of_a_layer_decides_by_the_kind() -> None:
    deciding = {
        path.relative_to(SOURCES).as_posix()
        for path in [*SOURCES.rglob("*.py"), *SOURCES.rglob("*.html")]
        if DECISION.search(path.read_text(encoding="utf-8"))
    }

    assert deciding == {
        "bank/kinds/kinds.py",
        "prove/kinds.py",
        "practice/kinds.py",
        "recall/round.py",
        "web/pages/kinds.py",
        "cli/kinds.py",
    }


@pytest.mark.parametrize("kind", Kind)
def test_every_layer_knows_every_kind(kind: Kind) -> None:
    assert declared(kind).counted
    assert way_of(kind) in Way
    assert "{name}" in shown(kind).next_step


@pytest.mark.parametrize("kind", Kind)
def test_what_is_executed_beside_a_question_is_proven(kind: Kind) -> None:
    beside = declared(kind).beside

    assert (proving(kind) is not None) == (beside is not None and beside.are_executed)
