"""Formulas in the terminal must not say anything false."""

from __future__ import annotations

import pytest

from sparring.cli.terminal.formula import plain_formula


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
    ("latex", "text"),
    [
        (r"\begin{cases} 0 & j \le i \\ -\infty & j > i \end{cases}", "{0, j ≤ i; -∞, j > i}"),
        (r"A = \begin{pmatrix} 3 & 0 \\ 4 & 5 \end{pmatrix}", "A = (3, 0; 4, 5)"),
        (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "a = b\nc = d"),
        (r"\underbrace{\frac{P(A)}{P(B)}}_{\text{odds}} - c", "[(P(A))/(P(B)) : odds] - c"),
        (r"\binom{d+q}{q}", "(d+q choose q)"),
        (r"x^\top z \odot e^{-s(z_a)}", "xᵀz ⊙ e^(-s(z_a))"),
        (r"\gamma \max_{a'} Q(s', a')", "γ max_a' Q(s', a')"),
        (r"e^{s(x)} + e^{s_i}", "e^(s(x)) + e^(s_i)"),
        (r"e_{(i)} W_O^{(i)}", "e_(i) W_O^(i)"),
        (r"Z_n \;\xrightarrow{\;d\;}\; N(0, 1)", "Z_n → ( d ) N(0, 1)"),
        (r"\tanh(x^\top z - 1)", "tanh(xᵀz - 1)"),
        (r"\log p_k", "log p_k"),
        # Relations have room, and indices are low.
        (r"p = P(T \ge t \mid H_0)", "p = P(T ≥ t | H₀)"),
        (r"p \le\alpha", "p ≤ α"),
        (r"a\cdot b=c", "a · b = c"),
        (r"x_{12} \ne x_1^2", "x₁₂ ≠ x₁²"),
        (r"x_1a", "x_1a"),
    ],
)
def test_formula_has_this_form_in_text(latex: str, text: str) -> None:
    assert plain_formula(latex) == text


@pytest.mark.parametrize("latex", [r"\begin{array}{c} 1 \end{array}", r"\overbrace{a}^{b}", r"\unheard{x}"])
def test_formula_that_cannot_be_shown_stays_as_written(latex: str) -> None:
    assert plain_formula(latex) == latex
