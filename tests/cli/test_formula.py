"""Formulas in the terminal must not say anything false."""

from __future__ import annotations

import pytest

from sparring.cli.formula import plain_formula


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"\tfrac12 P", "1/2 P"),
        (r"\frac{R - n_+(n_+ + 1)/2}{n_+ n_-}", "(R - n_+(n_+ + 1)/2)/(n_+ n_-)"),
        (r"x_{t-1}", "x_(t-1)"),
        (r"w^{n+1}", "wⁿ⁺¹"),
        (r"\beta^{t-1}", "β^(t-1)"),
        (r"A^{-1}", "A⁻¹"),
        (r"\sigma^2 p / n", "σ² p / n"),
        (r"a \ne b", "a ≠b"),
        (r"\sqrt{p(1-p)/n}", "√(p(1-p)/n)"),
        (r"\sqrt d", "√d"),
        (r"1/(n f(q)^2)", "1/(n f(q)²)"),
        (r"\left( x \right)", "( x )"),
    ],
)
def test_formula_is_shown_with_the_same_meaning(latex: str, text: str) -> None:
    assert plain_formula(latex).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    "latex", [r"\begin{cases} 1 \\ 0 \end{cases}", r"\underbrace{a}_{b}", r"\unheard{x}"]
)
def test_formula_that_cannot_be_shown_stays_as_written(latex: str) -> None:
    assert plain_formula(latex) == latex


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"p = P(T \ge t \mid H_0)", "p = P(T ≥ t | H₀)"),
        (r"p \le\alpha", "p ≤ α"),
        (r"a\cdot b=c", "a · b = c"),
        (r"x_{12} \ne x_1^2", "x₁₂ ≠ x₁²"),
        (r"x_1a", "x_1a"),
    ],
)
def test_relations_have_room_and_indices_are_low(latex: str, text: str) -> None:
    assert plain_formula(latex) == text


def test_function_names_do_not_run_into_their_argument() -> None:
    assert plain_formula(r"\log p_k") == "log p_k"
