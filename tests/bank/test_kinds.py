"""Each kind is declared once, whole, and from what is there."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest

from sparring.bank import rules
from sparring.bank.kind import Kind
from sparring.bank.kinds.kinds import declared, is_there, kind_of, misfit
from sparring.bank.lint import all_rules, rules_in, rules_of
from sparring.bank.reading.front_matter import FIRST, LAST
from sparring.bank.reading.load import load_bank
from tests.bank.builder import add_coding, add_theory, empty_bank, theory

TEXT_KINDS = [kind for kind in Kind if declared(kind).beside is None]


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return empty_bank(tmp_path)


@pytest.mark.parametrize("kind", Kind)
def test_a_declaration_fits_together(kind: Kind) -> None:
    found = declared(kind)

    assert len(set(found.sections)) == len(found.sections)
    assert found.optional <= set(found.sections)
    assert not {*found.keys} & {*FIRST, *LAST}
    assert "README.md" in found.skeleton
    assert all(is_there(mark, found.skeleton) for mark in found.marks)


@pytest.mark.parametrize("kind", Kind)
def test_the_rooms_of_a_kinds_rules_are_there(kind: Kind) -> None:
    for room in declared(kind).rules:
        importlib.import_module(f"{rules.__name__}.{room}")
        assert rules_in(room)


def test_every_room_of_rules_is_some_kinds() -> None:
    rooms = {module.name for module in pkgutil.iter_modules(rules.__path__)}

    assert rooms == {room for kind in Kind for room in declared(kind).rules}
    assert {*all_rules()} == {rule for kind in Kind for rule in rules_of(kind)}


def test_no_two_kinds_are_marked_alike() -> None:
    marks = [frozenset(declared(kind).marks) for kind in Kind if declared(kind).marks]

    assert len(set(marks)) == len(marks)


@pytest.mark.parametrize("kind", Kind)
def test_the_files_of_a_new_question_show_its_kind(kind: Kind) -> None:
    skeleton = declared(kind).skeleton
    written = kind if f"kind: {kind}\n" in skeleton["README.md"] else None

    assert kind_of(written, skeleton) is kind
    assert misfit(kind, skeleton) == ""


@pytest.mark.parametrize("kind", TEXT_KINDS)
def test_a_text_is_of_the_kind_that_it_says(bank: Path, kind: Kind) -> None:
    add_theory(bank, kind=kind.value)

    assert [question.kind for question in load_bank(bank).questions] == [kind]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.CODING])
def test_a_kind_that_the_files_contradict_is_a_fault_at_its_line(bank: Path, kind: Kind) -> None:
    add_coding(bank, kind=kind.value)

    (fault,) = load_bank(bank).faults

    assert (fault.line, "there is a checks.py, so write `kind: coding`" in fault.message) == (2, True)


def test_a_key_of_a_kind_is_refused_in_others(bank: Path) -> None:
    add_theory(bank, text=theory().replace("sources:", "entry: double\nsources:"))

    (fault,) = load_bank(bank).faults

    assert (
        fault.message
        == "key `entry` belongs to coding and repair questions only: remove it, or add checks.py"
    )
