"""The one place that makes text safe for a screen: a terminal, a page, a log."""

from __future__ import annotations

import re

LONGEST = 4000
RANGES = (
    (0x00, 0x08), (0x0B, 0x1F), (0x7F, 0x9F),  # controls but tab and line feed
    (0xAD, 0xAD), (0x34F, 0x34F), (0x600, 0x605), (0x61C, 0x61C), (0x6DD, 0x6DD), (0x70F, 0x70F),
    (0x890, 0x891), (0x8E2, 0x8E2), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F),  # zero width, separators, writing direction
    (0x3164, 0x3164), (0xD800, 0xDFFF), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),  # tags and further selectors
)  # fmt: skip
UNSAFE = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in RANGES) + "]")


def clean(text: str, longest: int = LONGEST) -> str:
    """The text without controls, surrogates, and what has no width or turns the writing, cut to a size."""
    if len(text) <= longest and text.isascii() and text.isprintable():
        return text  # nearly every one
    cut = text[: 2 * longest + 2]  # a line end of two characters becomes one
    safe = UNSAFE.sub("�", cut.replace("\r\n", "\n"))
    if len(safe) <= longest:
        return safe
    return f"{safe[:longest]} … ({len(text) - longest} more characters)"


def escaped(text: str) -> str:
    r"""JSON text with what `clean` replaces written as \u escapes: nothing is lost and nothing acts."""
    return UNSAFE.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
