"""Markdown as Anki shows it: plain HTML, and formulas between the marks of its MathJax."""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin

WEB = ("http://", "https://")


def to_card(text: str) -> str:
    """A part of a question as HTML for a card."""
    return str(_parser().render(text)).strip()


def inline(text: str) -> str:
    """A sentence without a paragraph around it."""
    return str(_parser().renderInline(text)).strip()


def program(source: str) -> str:
    """A program as it was typed."""
    return f"<pre><code>{html.escape(source.strip(chr(10)), quote=False)}</code></pre>"


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)
    parser.add_render_rule("math_inline", _inline)
    for name in ("math_inline_double", "math_block", "math_block_label"):
        parser.add_render_rule(name, _block)
    parser.add_render_rule("fence", _fence)
    parser.add_render_rule("image", _image)
    parser.add_render_rule("link_open", _link_open)
    parser.add_render_rule("link_close", _link_close)
    return parser


def _formula(written: str, opening: str, closing: str) -> str:
    """GitHub's marks around a formula (`$`a`$`) are no part of it."""
    bare = written.strip()
    bare = bare[1:-1] if len(bare) > 1 and bare[0] == bare[-1] == "`" else bare
    return f"{opening}{html.escape(bare.strip(), quote=False)}{closing}"


def _inline(_self: RendererHTML, tokens: Sequence[Token], index: int, *_rest: Any) -> str:
    return _formula(tokens[index].content, r"\(", r"\)")


def _block(_self: RendererHTML, tokens: Sequence[Token], index: int, *_rest: Any) -> str:
    return _formula(tokens[index].content, r"\[", r"\]")


def _fence(_self: RendererHTML, tokens: Sequence[Token], index: int, *_rest: Any) -> str:
    token = tokens[index]
    if token.info.strip() == "math":
        return _formula(token.content, r"\[", r"\]")
    return program(token.content)


def _image(_self: RendererHTML, tokens: Sequence[Token], index: int, *_rest: Any) -> str:
    """What one would see: a card has no file beside it."""
    return f"<i>Picture: {html.escape(tokens[index].content)}</i>"


def _link_open(_self: RendererHTML, tokens: Sequence[Token], index: int, *_rest: Any) -> str:
    """A link into the web; one into the bank leads nowhere on a card."""
    address = str(tokens[index].attrGet("href") or "")
    return f'<a href="{html.escape(address)}">' if address.startswith(WEB) else "<span>"


def _link_close(_self: RendererHTML, tokens: Sequence[Token], index: int, *_rest: Any) -> str:
    opened = next(one for one in reversed(tokens[:index]) if one.type == "link_open")
    return "</a>" if str(opened.attrGet("href") or "").startswith(WEB) else "</span>"
