"""Formulas whose asterisks and underscores Markdown takes for emphasis."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.markdown import Line
from sparring.bank.rules.writing.math import CODE, DOLLAR
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "emphasis"
SENTENCE = "No two asterisks or underscores of formulas in one paragraph read as emphasis."
RUN = re.compile(r"(?<![\\*_])([*_])(?![*_])")
ADVICE = {"*": r"write `\ast` or `\star`", "_": r"write `x_i` without braces or brackets before the `_`"}
NEW_BLOCK = re.compile(r"\s*(?:[-*|>#]|\d+[.)])(?:\s|$)|\s*\|")


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """The first pair of each paragraph between which GitHub would set italics instead of a formula."""
    for block in blocks(scope.manuscripts[question.identity].lines):
        pair = emphasis(CODE.sub(lambda code: "x" * len(code[0]), "\n".join(line.text for line in block)))
        if pair:
            text, place = pair
            line = block["\n".join(line.text for line in block)[:place].count("\n")]
            message = f"GitHub reads the `{text}` of this formula and a later one as italics: {ADVICE[text]}"
            yield Fault(question.path, line.number, message, ID)


def blocks(lines: tuple[Line, ...]) -> Iterator[list[Line]]:
    """The paragraphs, list entries and table rows outside fences."""
    block: list[Line] = []
    for line in (*lines, Line(0, "", fenced=False)):
        ends = line.fenced or not line.text.strip() or NEW_BLOCK.match(line.text)
        if ends and block:
            yield block
            block = []
        if not line.fenced and line.text.strip():
            block.append(line)


def emphasis(text: str) -> tuple[str, int] | None:
    """The mark and place of an opening delimiter in a formula that a later one closes."""
    dollars = [found.start() for found in DOLLAR.finditer(text)]
    formulas = list(zip(dollars[::2], dollars[1::2], strict=False))
    opened: dict[str, tuple[int, bool]] = {}
    for run in RUN.finditer(text):
        mark, place = run[1], run.start()
        inside = any(start < place < end for start, end in formulas)
        opens, closes = flanks(text, place)
        if closes and mark in opened:
            start, was_inside = opened.pop(mark)
            if inside or was_inside:
                return mark, start
        elif opens:
            opened[mark] = place, inside
    return None


def flanks(text: str, place: int) -> tuple[bool, bool]:
    """Whether the mark at a place can open and can close emphasis, as CommonMark has it."""
    before, after = text[place - 1 : place] or " ", text[place + 1 : place + 2] or " "
    left = not after.isspace() and (not is_punctuation(after) or before.isspace() or is_punctuation(before))
    right = not before.isspace() and (not is_punctuation(before) or after.isspace() or is_punctuation(after))
    if text[place] == "*":
        return left, right
    return left and (not right or is_punctuation(before)), right and (not left or is_punctuation(after))


def is_punctuation(character: str) -> bool:
    """Whether CommonMark counts a character among punctuation and symbols."""
    return unicodedata.category(character)[0] in "PS"
