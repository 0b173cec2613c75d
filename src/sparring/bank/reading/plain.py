"""Markdown as one reads it aloud: no marks, no pipes, formulas with their symbols; for snippets."""

from __future__ import annotations

import re
from html.entities import html5

FORMULA = re.compile(r"\$\$?`?([^$]+?)`?\$?\$")
FRACTION = re.compile(r"\\[td]?frac\{([^{}]*)\}\{([^{}]*)\}")
COMMAND = re.compile(r"\\([A-Za-z]+|[,;:! ])")
LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
MARKS = re.compile(r"\*\*|`|(?<!\w)[*_](?=\w)|(?<=[\w.])[*_](?!\w)")
RULE = re.compile(r"[|:\s-]+")
SYMBOLS = {
    "cdot": "·", "infty": "∞", "to": "→", "ldots": "…", "dots": "…", "cdots": "…", "sqrt": "√", "sum": "Σ",
    "prod": "Π", "lVert": "‖", "rVert": "‖", "lvert": "|", "rvert": "|", "quad": " ", "qquad": " ",
    "varepsilon": "ε", "varphi": "φ", "neq": "≠", "leq": "≤", "geq": "≥",
}  # fmt: skip
STYLES = r"""
left right big Big bigl bigr Bigl Bigr mathrm mathbf mathbb mathcal mathsf boldsymbol bm text textrm
operatorname hat bar tilde widehat vec overline underline begin end displaystyle limits
"""
SILENT = frozenset(STYLES.split())


def plain(markdown: str) -> str:
    """The text without marks; a table's cells are separated by commas."""
    lines = (_without_pipes(line) for line in markdown.split("\n"))
    text = FORMULA.sub(lambda found: _readable(found[1]), "\n".join(lines))
    return MARKS.sub("", LINK.sub(r"\1", text))


def _without_pipes(line: str) -> str:
    row = line.strip()
    if not row.startswith("|"):
        return line
    if RULE.fullmatch(row):
        return ""
    return ", ".join(cell.strip() for cell in row.strip("|").split("|") if cell.strip()) + "."


def _readable(formula: str) -> str:
    """A formula in symbols: `\\\\rho^2 \\\\le 1` becomes `ρ^2 ≤ 1`."""
    flat = COMMAND.sub(lambda found: _symbol(found[1]), FRACTION.sub(r"(\1)/(\2)", formula))
    return flat.replace("{", "").replace("}", "").replace("\\", "").replace("&", "")


def _symbol(command: str) -> str:
    if command in SILENT or not command.isalpha():
        return ""
    return SYMBOLS.get(command) or html5.get(f"{command};", command)
