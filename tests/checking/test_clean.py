"""Text that reaches a screen neither acts nor hides, whatever Unicode holds."""

from __future__ import annotations

import json
import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from sparring.checking.clean import UNSAFE, clean, escaped

ACTING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
INVISIBLE_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180f\u3164\uffa0\ufe00\ufe0f\U000e0100\U000e01ef"


def test_no_character_of_unicode_that_acts_is_left() -> None:
    acting = [code for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) in ACTING]
    left = [hex(code) for code in acting if not UNSAFE.match(chr(code)) and chr(code) not in "\n\t"]
    assert left == []


def test_letters_without_a_width_are_replaced() -> None:
    assert clean(INVISIBLE_LETTERS) == "\ufffd" * len(INVISIBLE_LETTERS)


def test_ordinary_text_of_any_language_stays() -> None:
    text = "a\tb\n ✔ naïve Привет 你好 שלום مرحبا हिन्दी 😀 µ²"
    assert clean(text) == text
    assert escaped(text) == text


def test_what_is_cut_says_how_much_is_missing() -> None:
    assert clean("x" * 12, 10) == "x" * 10 + " … (2 more characters)"


@given(st.text())
def test_escaped_json_is_the_same_json(text: str) -> None:
    line = escaped(json.dumps(text, ensure_ascii=False))
    assert not UNSAFE.search(line)
    assert json.loads(line) == text


@given(st.text(st.characters(codec=None)))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text, 10_000)
    assert not UNSAFE.search(once)
    assert clean(once, 10_000) == once
