from pathlib import Path

import pytest

from sparring.bank.claims import Claim, claims_of
from sparring.bank.reading.load import load_bank
from tests.bank.builder import SECOND_BODY, add_theory, empty_bank


def claims(tmp_path: Path, answer: str) -> list[Claim]:
    bank = empty_bank(tmp_path)
    body = SECOND_BODY.replace("The penalty adds", f"{answer}\n\nThe penalty adds")
    add_theory(bank, body=body, edition="2")
    return [one for one in claims_of(load_bank(bank).questions[0]) if one.section == "Answer"]


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("It is so. It grows because it must. Good.", ("because", "must"), "It grows because it must."),
        ("Only here, and\nnever there.", ("only", "never"), "Only here, and never there."),
        ("- It is good.\n- It is always good.", ("always",), "It is always good."),
        ("| a | b |\n| --- | --- |\n| it | guarantees |", ("guarantees",), "| it | guarantees |"),
        ("A value of 0.5 needs e.g. two. Then more.", ("needs",), "A value of 0.5 needs e.g. two."),
    ],
)
def test_a_sentence_with_such_a_word_is_listed(
    tmp_path: Path, text: str, words: tuple[str, ...], sentence: str
) -> None:
    found = claims(tmp_path, text)

    assert [(one.words, one.sentence) for one in found if one.words != ("so",)] == [(words, sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "It works so far.",
        "```python\nassert all([1])  # only\n```",
        "A small-only set, mustard.",
        "It has grown since 1996.",
    ],
)
def test_other_sentences_are_not(tmp_path: Path, text: str) -> None:
    assert [one for one in claims(tmp_path, text) if "so that" not in one.sentence] == []


def test_a_claim_has_its_line(tmp_path: Path) -> None:
    (found,) = claims(tmp_path, "It is good. It is\nbetter.\nIt is always best.")

    text = (tmp_path / "questions" / "ml-theory" / "ridge.md").read_text()
    assert text.split("\n")[found.line - 1] == "It is always best."


def test_what_is_meant_to_be_false_is_no_claim_and_its_twin_is_one(tmp_path: Path) -> None:
    bank = empty_bank(tmp_path)
    body = SECOND_BODY.replace('"It selects features."', '"It always selects."')
    add_theory(bank, body=body.replace("It shrinks weights.", "It only shrinks."), edition="2")

    found = [one for one in claims_of(load_bank(bank).questions[0]) if one.section == "Misconceptions"]

    assert [(one.words, one.sentence) for one in found] == [(("only",), "It only shrinks.")]
