"""Markdown of the bank as HTML that is safe to show: sanitised, formulas as MathML, programs coloured."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import nh3
from latex2mathml.converter import convert
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.gfm import gfm_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

TAGS = nh3.ALLOWED_TAGS | {"details", "summary", "input", "section"}
ATTRIBUTES: dict[str, set[str]] = {
    **{tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()},
    "*": {"class", "id"},
    "input": {"type", "checked", "disabled"},
    "details": {"open"},
    "span": {"data-formula"},
    "div": {"data-formula"},
}
FORMULA = re.compile(r'<(span|div) data-formula="(\d+)"></\1>')
PROOF = re.compile(
    r'(<img [^>]*>)?(</p>)?\s*<div class="proof">(.*?<span class="run-proof">(\d+)</span>)</div>', re.S
)
SAID = re.compile(r'<span class="said">(.*?)</span>')
PROOF_MARK = re.compile(r'<span class="run-proof">(\d+)</span>')
INFIX_TICKS = re.compile(r"^`(.*)`$", re.S)
UNKNOWN = {r"\arg": r"\operatorname{arg}", r"\lvert": "|", r"\rvert": "|", r"\lVert": "‖", r"\rVert": "‖"}
UNKNOWN_NAME = re.compile(r"\\(?:arg|[lr][vV]ert)(?![A-Za-z])")
"""Commands of KaTeX's that the converter to MathML does not know."""
CLAIM = re.compile(r"^\s*assert\b", re.M)
ALIASES = {"py": "python", "pycon": "pycon"}


def to_html(text: str, *, first_line: int = 1) -> str:
    """A part of a question as HTML; `first_line`, where it stands in the file, gives proofs an address."""
    environment: dict[str, Any] = {"formulas": [], "first_line": first_line}
    dirty = str(_parser().render(text, environment))
    clean = nh3.clean(dirty, tags=TAGS, attributes=ATTRIBUTES, link_rel="noopener noreferrer")
    clean = clean.replace("<th></th>", "<td></td>")  # the corner of a table heads nothing
    formulas: list[str] = environment["formulas"]
    return FORMULA.sub(lambda found: _formula_at(formulas, int(found[2])), PROOF.sub(_marked, clean))


def with_proof_buttons(page: str, address: str) -> str:
    """Puts a button at each proof that runs it in place."""
    where = html.escape(address)
    return PROOF_MARK.sub(
        lambda found: (
            f'<span class="proof-run"><button class="quiet" form="proofs" name="line" value="{found[1]}" '
            f'hx-post="{where}" hx-target="#proof-{found[1]}" hx-swap="innerHTML">Run this proof</button>'
            f'<span class="proof-said" id="proof-{found[1]}" role="status"></span></span>'
        ),
        page,
    )


def highlighted(source: str, language: str = "python") -> str:
    """A program as coloured HTML."""
    try:
        lexer = get_lexer_by_name(ALIASES.get(language, language))
    except ClassNotFound:
        return f"<pre><code>{html.escape(source)}</code></pre>"
    return str(highlight(source, lexer, HtmlFormatter(nowrap=False, cssclass="code")))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True}).use(gfm_plugin, front_matter=True)
    parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)
    parser.add_render_rule("fence", _fence)
    for name in ("math_inline", "math_inline_double", "math_block", "math_block_label"):
        parser.add_render_rule(name, _math)
    return parser


def _math(
    _self: RendererHTML, tokens: Sequence[Token], index: int, _options: object, environment: dict[str, Any]
) -> str:
    token = tokens[index]
    return _placed(token.content, environment, block=token.type != "math_inline")


def _placed(formula: str, environment: dict[str, Any], *, block: bool) -> str:
    """A placeholder that survives the sanitiser; the formula itself comes from our own converter."""
    formulas: list[str] = environment["formulas"]
    formulas.append(_mathml(INFIX_TICKS.sub(r"\1", formula.strip()), block=block))
    tag = "div" if block else "span"
    return f'<{tag} data-formula="{len(formulas) - 1}"></{tag}>'


def _formula_at(formulas: Sequence[str], number: int) -> str:
    return formulas[number] if number < len(formulas) else ""


def _mathml(formula: str, *, block: bool) -> str:
    tag = "div" if block else "span"
    source = html.escape(formula)
    try:
        shown = convert(
            UNKNOWN_NAME.sub(lambda found: UNKNOWN[found[0]], formula), display="block" if block else "inline"
        ).replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "")
    except Exception:  # noqa: BLE001 - the converter fails in many ways; the source is still readable
        shown = f"<code>{source}</code>"
    return f'<{tag} class="math" data-tex="{source}">{shown}</{tag}>'


def _fence(
    _self: RendererHTML, tokens: Sequence[Token], index: int, _options: object, environment: dict[str, Any]
) -> str:
    token = tokens[index]
    language, _, rest = token.info.strip().partition(" ")
    if language == "math":
        return _placed(token.content, environment, block=True)
    if language == "mermaid":
        return f'<pre class="mermaid">{html.escape(token.content)}</pre>'
    shown = highlighted(token.content, language or "text")
    if (language, rest) != ("python", "proof"):
        return shown
    line = environment["first_line"] + (token.map[0] if token.map else 0)
    said = _announced(token.content)
    return f'<div class="proof">{said}{shown}<span class="run-proof">{line}</span></div>'


def _announced(source: str) -> str:
    """What is in a proof, in a few words."""
    lines, claims = len(source.splitlines()), len(CLAIM.findall(source))
    said = f"Proof: {claims} {'claim' if claims == 1 else 'claims'}, {lines} lines of Python"
    return f'<span class="said">{said}</span>'


def _marked(found: re.Match[str]) -> str:
    """A mark at the end of what a proof stands behind, and the code that it opens; no script needed."""
    picture, paragraph, inside, line = found.groups()
    said = SAID.search(inside)
    told = said[1].replace('"', "&quot;") if said else "Proof"
    mark = (
        f'<button type="button" class="proven" popovertarget="code-{line}" title="{told}" '
        f'aria-label="{told}: show it">✓ proof</button>'
    )
    end = f"{picture or ''}{paragraph or ''}"
    is_sentence = paragraph and not picture
    placed = f" {mark}</p>" if is_sentence else f'{end}<p class="proven-above">{mark}</p>'
    close = f'<button type="button" class="quiet" popovertarget="code-{line}">Close</button>'
    panel = f'<div class="proof" id="code-{line}" popover role="dialog" aria-label="{told}" tabindex="-1">'
    return f"{placed}\n{panel}{close}{inside}</div>"
