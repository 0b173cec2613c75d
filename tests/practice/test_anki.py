"""Cards for Anki: what stands on them, and that a package is known again."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sparring.bank.reading.load import load_bank, load_question
from sparring.practice.anki.card import Card, card_of
from sparring.practice.anki.markdown import inline, to_card
from sparring.practice.anki.package import write_package
from tests.bank.builder import add_coding, add_theory, empty_bank

BANK = Path(__file__).parents[2] / "questions"
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("costs $a < b$ here", r"<p>costs \(a &lt; b\) here</p>"),
        ("$`\\frac{a}{b}`$", r"<p>\(\frac{a}{b}\)</p>"),
        ("```math\nx_1 & y_1\n```", r"\[x_1 &amp; y_1\]"),
        ("$$\nx^2\n$$", r"\[x^2\]"),
        ("it costs $5 and $7", "<p>it costs $5 and $7</p>"),
        ("`a_b` *c*", "<p><code>a_b</code> <em>c</em></p>"),
        ("```python\nif a < b:\n    pass\n```", "<pre><code>if a &lt; b:\n    pass</code></pre>"),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        (
            "[here](../ml-theory/x.md) [there](https://a.example/)",
            '<p><span>here</span> <a href="https://a.example/">there</a></p>',
        ),
    ],
)
def test_markdown_becomes_what_anki_shows(markdown: str, shown: str) -> None:
    assert shown in to_card(markdown)


def test_a_sentence_has_no_paragraph_around_it() -> None:
    assert inline("**a** $x$") == r"<strong>a</strong> \(x\)"


def test_the_front_asks_and_the_back_has_the_key_points(tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    card = card_of(load_question(add_theory(bank, "ridge"), bank), "ML theory")

    assert "What does ridge do?" in card.front
    assert "Gram" not in card.front
    assert card.back.index("Ridge shrinks the coefficients") < card.back.index("It trades bias for variance.")
    assert '<li class="must"><b class="weight">expected</b> It shrinks coefficients.</li>' in card.back
    assert "match:" not in card.back
    assert card.tags == ("sparring", "ml-theory", "theory", "easy")


def test_a_program_has_pseudocode_and_our_own_on_the_back(tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    card = card_of(load_question(add_coding(bank), bank), "ML coding")

    assert "add x to x" in card.back
    assert "return x + x" in card.back
    assert "return x + x" not in card.front


def test_a_renamed_question_keeps_its_card(tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    question = load_question(add_theory(bank, "ridge"), bank)
    renamed = replace(question, identity="ml-theory/l2", aliases=(question.identity,))

    assert card_of(renamed, "ML theory").name == card_of(question, "ML theory").name


def test_every_question_of_the_bank_has_a_card_with_two_sides() -> None:
    bank = load_bank(BANK)
    cards = [card_of(question, question.topic) for question in bank.questions]

    assert len({card.name for card in cards}) == len(bank.questions)
    assert [card.name for card in cards if not card.front or not card.back] == []
    assert [card.name for card in cards if "$`" in card.front + card.back] == []


def test_a_later_package_has_the_same_numbers_and_newer_notes(tmp_path: Path) -> None:
    cards = [Card(f"ml-theory/{n}", "ML theory", f"front {n}", "back", "about", ("sparring",)) for n in "ab"]
    edited = [replace(cards[0], front="other"), *cards[1:]]
    first, second = tmp_path / "1.apkg", tmp_path / "2.apkg"
    write_package(first, cards, NOW)
    write_package(second, edited, NOW + timedelta(days=1))

    assert rows(first, "id, guid, mid") == rows(second, "id, guid, mid")
    assert rows(first, "id, nid, did", "cards") == rows(second, "id, nid, did", "cards")
    assert rows(second, "mod") == [(mod + 86400,) for (mod,) in rows(first, "mod")]
    assert rows(second, "flds")[0] != rows(first, "flds")[0]


def test_a_package_names_its_decks_fields_and_tags(tmp_path: Path) -> None:
    path = tmp_path / "new" / "cards.apkg"
    write_package(path, [Card("a/b", "ML theory", "<b>front</b>", "back", "about", ("x", "y"))], NOW)

    ((models, decks, version),) = rows(path, "models, decks, ver", "col")
    names = {deck["name"]: deck["id"] for deck in json.loads(decks).values()}
    ((model),) = json.loads(models).values()
    assert version == 11
    assert set(names) == {"Default", "Sparring", "Sparring::ML theory"}
    assert [field["name"] for field in model["flds"]] == ["Question", "Key points", "About"]
    assert rows(path, "flds, tags") == [("<b>front</b>\x1fback\x1fabout", " x y ")]
    assert rows(path, "did, type, queue", "cards") == [(names["Sparring::ML theory"], 0, 0)]
    assert [one.name for one in path.parent.iterdir()] == ["cards.apkg"]


def rows(package: Path, columns: str, table: str = "notes") -> list[Any]:
    """What a package's collection holds."""
    with zipfile.ZipFile(package) as archive:
        assert archive.read("media") == b"{}"
        content = archive.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(content)
        return connection.execute(f"SELECT {columns} FROM {table} ORDER BY 1").fetchall()
