"""Pictures are drawn by their blocks, follow the theme, and stay what they were."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sparring.bank.figure import MOST_BYTES
from sparring.bank.reading.load import load_bank
from sparring.prove.figures import Drawn, draw_figures
from sparring.prove.svg import are_alike
from tests.bank.builder import THEORY_BODY, add_theory, empty_bank

LINE = """
import matplotlib.pyplot as plt

_, axes = plt.subplots()
axes.plot([0, 1], [0, {height}], color="{colour}")
axes.set(xlabel="a < b")
"""


def drawn(tmp_path: Path, source: str, info: str = "line") -> tuple[Drawn, ...]:
    bank = tmp_path / "questions"
    bank = bank if bank.exists() else empty_bank(tmp_path)
    add_theory(bank, body=f"{THEORY_BODY}\n## Figures\n\n```python figure {info}\n{source}```\n")
    return draw_figures(load_bank(bank).questions)


def line(height: float = 1, colour: str = "blue") -> str:
    return LINE.format(height=height, colour=colour)


def test_a_picture_has_a_colour_for_each_theme_and_its_words_as_text(tmp_path: Path) -> None:
    (one,) = drawn(tmp_path, line())

    assert (one.error, one.path.name) == ("", "ridge.line.svg")
    assert ".s-blue{stroke:#234f96}" in one.svg
    assert "@media(prefers-color-scheme:dark){" in one.svg
    assert ".s-blue{stroke:#8fb8ff}" in one.svg
    assert ">a &lt; b</text>" in one.svg
    assert not re.search(r"\d\.\d\d\d|style=|<metadata|DejaVu", one.svg)
    assert len(one.svg.encode()) < MOST_BYTES


def test_the_same_block_draws_the_same_picture(tmp_path: Path) -> None:
    (first,), (second,) = drawn(tmp_path, line()), drawn(tmp_path, line())

    assert first.svg == second.svg


def test_a_picture_is_current_until_its_block_draws_another(tmp_path: Path) -> None:
    (one,) = drawn(tmp_path, line())
    assert not one.is_current
    one.path.write_text(one.svg)

    assert drawn(tmp_path, line())[0].is_current
    assert not drawn(tmp_path, line(colour="green"))[0].is_current


def test_frames_are_drawn_one_by_one(tmp_path: Path) -> None:
    found = drawn(tmp_path, line().replace("[0, 1], [0, 1]", "range(FRAME + 1), range(FRAME + 1)"), "line 3")

    assert [one.path.name for one in found] == ["ridge.line-1.svg", "ridge.line-2.svg", "ridge.line-3.svg"]
    assert len({one.svg for one in found}) == 3


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (line(colour="magenta"), "the colour #ff00ff is none of ink"),
        ("x = 1\ny = x / 0\n", "ZeroDivisionError"),
        ("x = 1\n", "makes 0 figures"),
        ("import sys\nsys.exit(0)\n", "it left before its last line"),
    ],
)
def test_a_block_that_draws_nothing_says_why(tmp_path: Path, source: str, told: str) -> None:
    (one,) = drawn(tmp_path, source)

    assert told in one.error
    assert one.svg == ""


def test_a_failing_block_is_blamed_at_its_line_of_the_file(tmp_path: Path) -> None:
    (one,) = drawn(tmp_path, "x = 1\ny = x / 0\n")

    assert one.error.startswith(f"line {one.line + 2}: ")


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        ("M 0 1.5 L 20 30", True),
        ("M 0.4 1.5 L 20 29.6", True),
        ("M 0.8 1.5 L 20 30", False),
        ("M 0 1.5 L 20 30 L 1 1", False),
        ("M 0 1.5 C 20 30", False),
        ("M 0 1.5", False),
    ],
)
def test_pictures_are_alike_within_a_tolerance(other: str, alike: bool) -> None:
    assert are_alike("M 0 1.5 L 20 30", other) is alike
