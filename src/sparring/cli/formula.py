"""LaTeX formulas as Unicode text for a terminal; what cannot be shown faithfully stays as it is written."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

SMALL_FRACTION = re.compile(r"\\[td]frac(?![A-Za-z])")
SIZED = re.compile(r"\\(?:left|right|[bB]igg?[lr]?)(?![A-Za-z])\s*\.?")
BRACED = re.compile(r"([_^])\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}")
JOINS = re.compile(r"[-+−,/=<>| ]|\\(?:le|ge|ne|in|to|cdot|times|mid|frac|sum)\b")
RAISED = re.compile(r"\^(?:\(([-−+0-9nTi⊤]+)\)|([-−+0-9nTi⊤]+))(?![A-Za-z0-9])")
SUPERSCRIPTS = str.maketrans("-−+0123456789nTi⊤", "⁻⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹ⁿᵀⁱᵀ")
LOWERED = re.compile(r"_([0-9]+)(?![A-Za-z0-9.])")
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
RELATION = re.compile(r" *([=≤≥≠≈∼∈∝≪≫≡→←⟹⟺∣·×]) *")
MACRO = re.compile(r"\\([A-Za-z]+)")
SPACES = re.compile(r"[ \t]+")
FUNCTIONS = ("log", "ln", "exp", "min", "max", "sin", "cos", "tanh", "arg", "det", "sup", "inf")
SIGNS = {"ne": "≠", "iff": "⟺", "mid": "∣", "qquad": "   ", "quad": "  ", "colon": ":"}


def plain_formula(formula: str) -> str:
    """One formula as text, with parentheses wherever a fraction or an index needs them."""
    prepared = _grouped(SIZED.sub("", SMALL_FRACTION.sub(r"\\frac", formula)))
    converter, known = _converter()
    if any(name not in known for name in MACRO.findall(prepared)):
        return formula
    text = SPACES.sub(" ", str(converter.latex_to_text(prepared))).strip()
    text = RELATION.sub(lambda found: f" {found[1]} ", text).replace("∣", "|").strip()
    text = LOWERED.sub(lambda found: found[1].translate(SUBSCRIPTS), text)
    return RAISED.sub(lambda found: (found[1] or found[2]).translate(SUPERSCRIPTS), text)


def _grouped(formula: str) -> str:
    r"""Gives every compound index parentheses: `x_{t-1}` must not become x_t−1."""

    def group(found: re.Match[str]) -> str:
        inside = _grouped(found[2])
        return f"{found[1]}{{({inside})}}" if JOINS.search(inside) else f"{found[1]}{{{inside}}}"

    return BRACED.sub(group, formula)


@lru_cache(maxsize=1)
def _converter() -> tuple[Any, frozenset[str]]:
    """The converter and the macros it knows."""
    from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

    context = get_default_latex_context_db()
    fractions = [MacroTextSpec("frac", simplify_repl=_fraction), MacroTextSpec("sqrt", simplify_repl=_root)]
    signs = [MacroTextSpec(name, sign) for name, sign in SIGNS.items()]
    signs += [MacroTextSpec(name, f"{name} ") for name in FUNCTIONS]
    context.add_context_category("sparring", macros=[*fractions, *signs], prepend=True)
    known = {one.macroname for one in context.iter_macro_specs()} - {
        "begin",
        "end",
        "underbrace",
        "overbrace",
    }
    return LatexNodes2Text(latex_context=context, math_mode="text"), frozenset(known)


def _fraction(node: Any, l2tobj: Any) -> str:
    above, below = (l2tobj.nodelist_to_text([argument]).strip() for argument in node.nodeargd.argnlist)
    return f"{_whole(above)}/{_whole(below)}"


def _root(node: Any, l2tobj: Any) -> str:
    inside = l2tobj.nodelist_to_text([node.nodeargd.argnlist[-1]]).strip()
    return f"√{_whole(inside)}"


def _whole(text: str) -> str:
    """The text in parentheses, unless it is one symbol or number."""
    return text if re.fullmatch(r"[\w.̀-ͯ]+(_\w+|\^\w+)?|\|[^|]*\||\([^()]*\)", text) else f"({text})"
