"""LaTeX formulas as Unicode text for a terminal; what cannot be shown faithfully stays as it is written."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

SMALL_FRACTION = re.compile(r"\\[td]frac(?![A-Za-z])")
SIZED = re.compile(r"\\(?:left|right|[bB]igg?[lr]?)(?![A-Za-z])\s*\.?")
BRACED = re.compile(r"([_^])\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}")
WHOLE = re.compile(r"\([^()]*\)")
JOINS = re.compile(r"[-+−,/=<>|(_^ ]|\\(?:le|ge|ne|in|to|cdot|times|mid|frac|sum)\b")
RAISED = re.compile(r"\^(?:\(([-−+0-9nTi⊤]+)\)|([-−+0-9nTi⊤]+))(?![A-Za-z0-9])|\^(⊤)")
SUPERSCRIPTS = str.maketrans("-−+0123456789nTi⊤", "⁻⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹ⁿᵀⁱᵀ")
LOWERED = re.compile(r"_([0-9]+)(?![A-Za-z0-9.])")
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
RELATION = re.compile(r" *([=≤≥≠≈∼∈∝≪≫≡→←⟹⟺∣·×⊙]) *")
MACRO = re.compile(r"\\([A-Za-z]+)")
SPACES = re.compile(r"[ \t]+")
CALL = re.compile(r"\b(log|ln|exp|min|max|sin|cos|tanh|det) (?=[(_])")
TOUCHING = re.compile(r"(?<=[α-ωΑ-Ω0-9])(?=(?:log|ln|exp|min|max|sin|cos|tanh|det)\b)")
ARROW = re.compile(r"\\xrightarrow\{([^{}]*)\}")
TABLE = re.compile(r"\\begin\{(pmatrix|cases|aligned)\}(.*?)\\end\{\1\}", re.S)
BINOMIAL = re.compile(r"\\binom\{([^{}]*)\}\{([^{}]*)\}")
UNDERBRACE = r"\underbrace{"
KEPT = "\u2063"  # before parentheses that are there to be read
LINE = "\u2028"  # a line break that no step takes for a space
FUNCTIONS = ("log", "ln", "exp", "min", "max", "sin", "cos", "tanh", "arg", "det", "sup", "inf")
SIGNS = {"ne": "≠", "iff": "⟺", "mid": "∣", "qquad": "   ", "quad": "  ", "colon": " : "}


def plain_formula(formula: str) -> str:
    """One formula as text, with parentheses wherever a fraction or an index needs them."""
    prepared = _prepared(formula)
    converter, known = _converter()
    if any(name not in known for name in MACRO.findall(prepared)):
        return formula
    return _tidied(str(converter.latex_to_text(prepared)))


def _prepared(formula: str) -> str:
    """The formula in the part of LaTeX that the converter knows."""
    opened = TABLE.sub(_rows, _labelled(formula))
    opened = BINOMIAL.sub(r"(\1\\text{ choose }\2)", ARROW.sub(r"\\to(\1)", opened))
    return _grouped(SIZED.sub("", SMALL_FRACTION.sub(r"\\frac", opened)))


def _tidied(text: str) -> str:
    """Room around relations, none before an argument, small raised and lowered figures."""
    text = SPACES.sub(" ", text).strip()
    text = RELATION.sub(lambda found: f" {found[1]} ", text).replace("∣", "|").strip()
    text = CALL.sub(r"\1", TOUCHING.sub(" ", text))
    text = LOWERED.sub(lambda found: found[1].translate(SUBSCRIPTS), text)
    text = RAISED.sub(lambda found: (found[1] or found[2] or found[3]).translate(SUPERSCRIPTS), text)
    return re.sub(rf" *{LINE} *", "\n", text.replace(KEPT, ""))


def _rows(found: re.Match[str]) -> str:
    r"""A matrix as (a, b; c, d), cases in braces, aligned lines as lines."""
    rows = [[cell.strip() for cell in row.split("&")] for row in found[2].strip().split(r"\\")]
    if found[1] == "aligned":
        return LINE.join(" ".join(cells) for cells in rows)
    left, right = ("(", ")") if found[1] == "pmatrix" else (r"\{", r"\}")
    return left + "; ".join(", ".join(cells) for cells in rows) + right


def _labelled(formula: str) -> str:
    r"""What stands over a brace, with the brace's label after a colon: `[a + b : label]`."""
    start = formula.find(UNDERBRACE)
    if start < 0:
        return formula
    end = _end(formula, start + len(UNDERBRACE))
    inside, rest = formula[start + len(UNDERBRACE) : end - 1], formula[end:]
    if rest.startswith("_{"):
        close = _end(rest, 2)
        inside, rest = rf"[{inside} \colon {rest[2 : close - 1]}]", rest[close:]
    return _labelled(formula[:start] + inside + rest)


def _end(formula: str, place: int) -> int:
    """The place after the brace that closes the group whose inside begins at `place`."""
    depth = 1
    while depth and place < len(formula):
        depth += {"{": 1, "}": -1}.get(formula[place], 0)
        place += 1
    return place


def _grouped(formula: str) -> str:
    r"""Gives every compound index parentheses: `x_{t-1}` must not become x_t−1."""

    def group(found: re.Match[str]) -> str:
        inside = _grouped(found[2])
        if WHOLE.fullmatch(inside):
            inside = f"{KEPT}{inside}"  # `w^{(i)}` is the i-th, no power
        elif JOINS.search(inside):
            inside = f"({inside})"
        return f"{found[1]}{{{inside}}}"

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
