"""What a candidate should ask, found by the words in which they ask it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.clarification import answering, clarifications_in, clarifications_of
from sparring.bank.house_rules import house_rules
from sparring.bank.reading.load import load_bank
from tests.bank.builder import add_theory, empty_bank

BANK = Path(__file__).parents[2] / "questions"
SECTION = """
- **What about ties?** Scores are tied when they are equal. A tied pair
  counts one half.
- **What if a class is absent?** Raise `ValueError`.

  The area is undefined then.
- **What may I use?** The standard library.
"""


def test_each_item_is_a_question_with_its_answer() -> None:
    found = clarifications_in(SECTION)

    assert [one.question for one in found] == [
        "What about ties?",
        "What if a class is absent?",
        "What may I use?",
    ]
    assert found[0].answer == "Scores are tied when they are equal. A tied pair\ncounts one half."
    assert found[1].answer == "Raise `ValueError`.\n\nThe area is undefined then."


@pytest.mark.parametrize(
    ("asked", "places"),
    [
        ("how do you count a tie", (0,)),
        ("what happens when one class is missing?", (1,)),
        ("Can the labels be of a single class?", (1,)),
        ("is the standard library allowed", (2,)),
        ("what about the weather", ()),
        ("", ()),
    ],
)
def test_what_is_asked_in_other_words_is_answered(asked: str, places: tuple[int, ...]) -> None:
    assert answering(clarifications_in(SECTION), asked) == places


def test_a_question_without_the_section_has_none(tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    add_theory(bank)
    (question,) = load_bank(bank).questions

    assert clarifications_of(question) == ()


def test_every_program_to_write_says_what_its_strict_edge_cases_are() -> None:
    programs = [question for question in load_bank(BANK).questions if question.coding]
    without = [
        question.identity
        for question in programs
        if not any("strict edge cases" in one.question for one in clarifications_of(question))
    ]

    assert without == []


def test_a_bank_may_do_without_house_rules(tmp_path: Path) -> None:
    assert house_rules(empty_bank(tmp_path)) is None
    assert "float64" in (house_rules(BANK) or "")
