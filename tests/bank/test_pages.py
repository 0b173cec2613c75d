from pathlib import Path

import pytest

from sparring.bank.pages import BEGIN, END, FIGURES, stale_pages, write_pages
from sparring.bank.reading.load import load_bank
from tests.bank.builder import add_coding, add_theory, empty_bank


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return empty_bank(tmp_path)


def rows(page: Path) -> list[str]:
    return [line for line in page.read_text().split("\n") if line.startswith("| [")]


def test_every_topic_has_a_page_even_without_questions(bank: Path) -> None:
    written = write_pages(load_bank(bank))

    assert written == (bank / "ml-coding.md", bank / "ml-theory.md")
    assert "# ML coding" in (bank / "ml-coding.md").read_text()
    assert "No question yet" in (bank / "ml-coding.md").read_text()


def test_questions_are_sorted_by_demand_then_level(bank: Path) -> None:
    add_theory(bank, "a", asked="1")
    add_theory(bank, "b", asked="4", level="hard")
    add_theory(bank, "c", asked="4", level="easy")

    write_pages(load_bank(bank))

    assert [row.split("(")[1].split(")")[0] for row in rows(bank / "ml-theory.md")] == [
        "ml-theory/c.md",
        "ml-theory/b.md",
        "ml-theory/a.md",
    ]


def test_a_row_shows_level_minutes_lists_and_proof(bank: Path) -> None:
    add_theory(bank)
    add_coding(bank, asked="0")

    write_pages(load_bank(bank))

    assert rows(bank / "ml-theory.md") == ["| [What does ridge do?](ml-theory/ridge.md) | easy | 5 | 3 | ✓ |"]
    assert rows(bank / "ml-coding.md") == [
        "| [Double a number in double](ml-coding/double/README.md) | easy | 5 |  | ✓ |"
    ]


def test_pages_are_stale_until_they_are_written(bank: Path) -> None:
    write_pages(load_bank(bank))
    assert stale_pages(load_bank(bank)) == ()

    add_theory(bank)

    assert stale_pages(load_bank(bank)) == (bank / "ml-theory.md",)
    assert write_pages(load_bank(bank)) == (bank / "ml-theory.md",)
    assert stale_pages(load_bank(bank)) == ()


def test_the_page_of_a_topic_that_is_gone_is_removed_and_other_files_stay(bank: Path) -> None:
    write_pages(load_bank(bank))
    (bank / "ml-theory.md").rename(bank / "old-topic.md")
    (bank / "notes.md").write_text("mine")

    write_pages(load_bank(bank))

    assert not (bank / "old-topic.md").exists()
    assert (bank / "notes.md").read_text() == "mine"


def test_the_readme_changes_between_its_markers_only(bank: Path) -> None:
    add_theory(bank)
    readme = bank.parent / "README.md"
    readme.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")

    assert readme in write_pages(load_bank(bank), readme)

    text = readme.read_text()
    assert text.startswith(f"before\n{BEGIN}\n\n**1 question** in 2 topics; 1 carry a proof that was run.")
    assert "- [ML theory](questions/ml-theory.md) (1 question): Theory." in text
    assert text.endswith(f"{END}\nafter\n")
    assert stale_pages(load_bank(bank), readme) == ()


def test_a_readme_without_markers_is_left_alone(bank: Path) -> None:
    readme = bank.parent / "README.md"
    readme.write_text("mine\n")

    write_pages(load_bank(bank), readme)

    assert readme.read_text() == "mine\n"
    assert write_pages(load_bank(bank), bank / "absent.md") == ()


def test_readme_gets_figures_between_its_markers(bank: Path) -> None:
    add_coding(bank, "a")
    readme = bank.parent / "README.md"
    readme.write_text(f"{FIGURES}\nold\n{END}\nkept")

    write_pages(load_bank(bank), readme)

    assert "| coding questions, each with a reference and proven checks | 1 |" in readme.read_text()
    assert readme.read_text().endswith(f"{END}\nkept")
    assert "old" not in readme.read_text()
