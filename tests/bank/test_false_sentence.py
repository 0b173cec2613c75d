"""The paragraph with one false sentence, cut into sentences that can be pointed at."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.false_sentence import false_sentence, read_false_sentence
from sparring.bank.reading.load import load_bank
from sparring.bank.sentences import sentences_of

BANK = Path(__file__).parents[2] / "questions"


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One is so. Two is\nnot. Three?", ["One is so.", "Two is not.", "Three?"]),
        (
            "Recall is 0.80 and AUC 0.9. Lower, e.g. Than that.",
            ["Recall is 0.80 and AUC 0.9.", "Lower, e.g. Than that."],
        ),
        ("It is $a. B$ and `x. Y`. So $`p. Q`$ holds.", ["It is $a. B$ and `x. Y`.", "So $`p. Q`$ holds."]),
        ('They said "so." Then it ended.', ['They said "so."', "Then it ended."]),
        ("We take the index\n⌈n⌉. 59 % are covered.", ["We take the index ⌈n⌉.", "59 % are covered."]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


def test_the_correction_is_apart_and_may_name_the_sentence() -> None:
    found = read_false_sentence("A is so. B is not.\n\n**Correction.** <!-- sentence: 2 --> B is.")
    assert found is not None
    assert (found.sentences, found.correction, found.number) == (
        ("A is so.", "B is not."),
        "**Correction.** B is.",
        2,
    )


def test_a_correction_that_names_none_leaves_it_open() -> None:
    found = read_false_sentence("A is so. B is not.\n\n**Correction.** B is.")
    assert found is not None
    assert found.number is None
    assert read_false_sentence("A paragraph alone.") is None


def test_every_paragraph_of_the_bank_has_several_whole_sentences() -> None:
    found = {one.identity: false_sentence(one) for one in load_bank(BANK).questions}
    paragraphs = {name: one.sentences for name, one in found.items() if one is not None}

    assert len(paragraphs) >= 40
    assert [name for name, sentences in paragraphs.items() if not 3 <= len(sentences) <= 9] == []
    assert [one for sentences in paragraphs.values() for one in sentences if one[-1] not in '.!?"”)'] == []


def test_every_paragraph_of_the_bank_names_its_false_sentence() -> None:
    found = {one.identity: false_sentence(one) for one in load_bank(BANK).questions}
    paragraphs = {name: one for name, one in found.items() if one is not None}

    assert [name for name, one in paragraphs.items() if one.number is None] == []
    assert [
        name for name, one in paragraphs.items() if one.number and not 1 <= one.number <= len(one.sentences)
    ] == []
