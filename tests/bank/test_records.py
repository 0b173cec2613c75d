"""What lists ask and how often answers were refuted: held against the bank, and made pages of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sparring.bank.audit import audit_page
from sparring.bank.coverage import coverage_page
from sparring.bank.demand import read_demand
from sparring.bank.lint import lint
from sparring.bank.pages import write_pages
from sparring.bank.reading.load import Bank, load_bank
from tests.bank.builder import SECOND_BODY, add_coding, add_theory, empty_bank

REAL = Path(__file__).resolve().parents[2] / "questions"
TODAY = date(2026, 2, 1)
DEMAND = """
[counted]
"ridge regression" = { topic = "ml-theory", kind = "theory", lists = 3, question = "ml-theory/ridge" }

[later]
"Why ridge?" = { topic = "ml-theory", kind = "theory", lists = 5, question = "ml-theory/ridge" }
"Lasso | ridge" = { topic = "a", kind = "theory", lists = 9, question = "ml-theory/ridge", in_part = true }
"Elastic net" = { topic = "ml-theory", kind = "theory", lists = 7, question = "open", named = true }
"""
AUDIT = '"ml-theory/ridge" = { rounds = 2, on = 2026-01-31 }\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    bank = empty_bank(tmp_path)
    add_theory(bank)
    add_coding(bank)
    (bank / "demand.toml").write_text(DEMAND)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "audit.toml").write_text(AUDIT)
    return bank


def bank_at(root: Path) -> Bank:
    return load_bank(root)


def test_counts_come_to_one_scale(root: Path) -> None:
    assert [(one.title, one.asked, one.is_whole) for one in read_demand(root)] == [
        ("ridge regression", 3, True),
        ("Why ridge?", 3, True),
        ("Lasso | ridge", 5, False),
        ("Elastic net", 4, False),
    ]


def test_good_records_are_no_fault(root: Path) -> None:
    assert lint(bank_at(root), TODAY) == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ('"ml-theory/ridge" }\n\n[later]', '"ml-theory/lasso" }\n\n[later]', 3, "no question of this bank"),
        ("lists = 7", 'lists = "7"', 8, "`lists` is no whole number"),
        ("named = true", "names = true", 8, "`names` is no key"),
        ("named = true", "named = 1", 8, "`named` is no `true`"),
        ("[later]", "[newer]", 1, "[newer] is no count"),
        ("lists = 7", "lists = ", 1, "cannot be read"),
    ],
)
def test_a_line_that_is_wrong_is_a_fault_where_it_stands(
    root: Path, old: str, new: str, line: int, told: str
) -> None:
    assert old in DEMAND
    (root / "demand.toml").write_text(DEMAND.replace(old, new))

    (fault,) = lint(bank_at(root), TODAY)

    assert (fault.path.name, fault.line) == ("demand.toml", line)
    assert told in fault.message


def test_a_question_is_asked_at_least_as_much_as_its_subjects(root: Path) -> None:
    (root / "demand.toml").write_text(DEMAND.replace("lists = 5", "lists = 11"))

    (fault,) = lint(bank_at(root), TODAY)

    assert fault.path.name == "ridge.md"
    assert "write `asked: 6`" in fault.message


@pytest.mark.parametrize(
    "text",
    [
        '"ml-theory/lasso" = { rounds = 2, on = 2026-01-31 }\n',
        '"ml-theory/ridge" = { rounds = 0, on = 2026-01-31 }\n',
        '"ml-theory/ridge" = { rounds = 2, on = "2026-01-31" }\n',
        '"ml-theory/ridge" = 2\n',
        '"ml-theory/ridge" = {\n',
    ],
)
def test_an_audit_of_another_form_is_a_fault(root: Path, text: str) -> None:
    (root.parent / "docs" / "audit.toml").write_text(text)

    (fault,) = lint(bank_at(root), TODAY)

    assert fault.path.name == "audit.toml"


def test_the_audit_has_a_row_for_each_answer_that_is_said(root: Path) -> None:
    page = audit_page(bank_at(root), root.parent, "<!-- made -->")

    assert page.startswith("<!-- made -->\n")
    assert "**1 of 1** answers are done, 1 in 2." in page
    assert "| [ml-theory/ridge](../questions/ml-theory/ridge.md) | 2 | 2026-01-31 |" in page
    assert "ml-coding/double" not in page


def test_the_coverage_says_what_is_open_and_what_is_of_the_second_edition(root: Path) -> None:
    add_theory(root, "lasso", body=SECOND_BODY, edition="2")
    page = coverage_page(bank_at(root), "<!-- made -->")

    assert "Of 3, 1 are answered by a question, 1 in part, 1 are open." in page
    assert "| ml-theory | **Elastic net** | theory | 7 | open |" in page
    row = (
        "| a | Lasso \\| ridge | theory | 9 | [ml-theory/ridge](../questions/ml-theory/ridge.md) (in part) |"
    )
    assert row in page
    assert "| second | 1 | words per answer: median 20, longest 20 |" in page


def test_documents_are_written_with_the_pages_and_only_in_a_project(root: Path, tmp_path: Path) -> None:
    written = {path.name for path in write_pages(bank_at(root), root.parent / "README.md")}
    assert {"coverage.md", "audit.md"} <= written

    assert write_pages(bank_at(root), root.parent / "README.md") == ()
    (root / "demand.toml").unlink()
    (root.parent / "docs" / "audit.toml").unlink()
    (root.parent / "docs" / "coverage.md").unlink()
    assert write_pages(bank_at(root), root.parent / "README.md") == ()


def test_the_real_record_has_every_subject() -> None:
    subjects = read_demand(REAL)

    assert sum(one.count == "counted" for one in subjects) == 139
    assert sum(one.count == "later" for one in subjects) == 203
    assert max(one.asked for one in subjects) == 7
