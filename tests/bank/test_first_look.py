"""What of an answer is looked at first, and where it says what was missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.first_look import first_look
from sparring.bank.key_point import KeyPoint, Weight
from sparring.bank.reading.load import load_question
from sparring.bank.said_where import with_marks
from tests.bank.builder import THEORY_BODY, add_theory, empty_bank

TABLE = "| a | b |\n| --- | --- |\n| 1 | 2 |"
DIAGRAM = "```mermaid\nflowchart LR\n  a --> b\n```"
SHRINKS = KeyPoint(Weight.MUST, "It shrinks.", (("shrink",), ("zero", "null")))


@pytest.mark.parametrize(
    ("answer", "example", "picture"),
    [
        ("Nothing of the kind.", None, None),
        ("Before.\n\n**Example.** Two rows.\n\nAfter.", "**Example.** Two rows.", None),
        ("It is so. For example, two rows\nof three.", "For example, two rows\nof three.", None),
        (f"**By hand.** Two rows:\n\n{TABLE}\n\nAfter.", f"**By hand.** Two rows:\n\n{TABLE}", None),
        (f"Before.\n\n{TABLE}\n\n{DIAGRAM}", None, DIAGRAM),
        (f"Before.\n\n{TABLE}", None, TABLE),
        ("```python proof\n\n# Example\n\nassert 1\n```\n\nAfter.", None, None),
    ],
)
def test_an_example_and_a_picture(
    tmp_path: Path, answer: str, example: str | None, picture: str | None
) -> None:
    bank = empty_bank(tmp_path)
    before, _, after = THEORY_BODY.partition("The penalty adds")
    body = f"{before}{answer}\n\n## Key points{after.partition('## Key points')[2]}"
    found = first_look(load_question(add_theory(bank, body=body), bank))

    assert (found.example and found.example.text, found.picture and found.picture.text) == (example, picture)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("It shrinks to zero. It shrinks to zero.", "<mark>It shrinks to zero.</mark> It shrinks to zero."),
        ("One. It shrinks\nto zero. Two.", "One. <mark>It shrinks\nto zero.</mark> Two."),
        ("- first\n- it shrinks to null", "- first\n- <mark>it shrinks to null</mark>"),
        ("It shrinks. It is zero.", "It shrinks. It is zero."),
        ("```\nshrink zero\n```\n| shrink | zero |\n", "```\nshrink zero\n```\n| shrink | zero |\n"),
    ],
)
def test_a_point_is_marked_where_it_is_said_first(text: str, marked: str) -> None:
    assert with_marks(text, [SHRINKS]) == marked


def test_two_points_of_one_sentence_mark_it_once() -> None:
    assert with_marks("It shrinks to zero.", [SHRINKS, SHRINKS]) == "<mark>It shrinks to zero.</mark>"
