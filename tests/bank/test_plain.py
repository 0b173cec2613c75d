"""What a snippet shows of Markdown."""

from pathlib import Path

import pytest

from sparring.bank.index.concordance import open_concordance
from sparring.bank.index.open import open_index
from sparring.bank.reading.plain import plain

BANK = Path(__file__).parents[2] / "questions"


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("variance $\\sigma^2$ and $|\\rho| \\le 1$", "variance σ^2 and |ρ| ≤ 1"),
        ("$`\\frac{a}{b}`$ of $\\operatorname{Var}(x)$", "(a)/(b) of Var(x)"),
        ("**Bold**, *slanted* and `code`", "Bold, slanted and code"),
        ("see [the page](https://x.example/y)", "see the page"),
        ("| a | b |\n|---|:-:|\n| PCA | no |", "a, b.\n\nPCA, no."),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("$n \\log n$ \\cdot", "n log n \\cdot"),
    ],
)
def test_marks_pipes_and_commands_are_gone(markdown: str, shown: str) -> None:
    assert plain(markdown) == shown


def test_no_snippet_of_the_bank_shows_source(tmp_path: Path) -> None:
    finds = open_concordance(open_index(BANK, tmp_path), tmp_path).search(["a"], limit=1000).finds

    assert len(finds) > 100
    assert [
        find.identity for find in finds if any(mark in find.snippet for mark in ("**", "\\", "| |"))
    ] == []
