from pathlib import Path

import pytest

from sparring.bank.question import Kind
from sparring.bank.reading.load import load_bank, load_question
from sparring.checking.verdict import Verdict
from sparring.errors import BrokenQuestion
from tests.bank.builder import add_coding, add_theory, empty_bank, theory


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return empty_bank(tmp_path)


def test_a_single_file_is_a_theory_question(bank: Path) -> None:
    path = add_theory(bank)

    question = load_question(path, bank)

    assert (question.identity, question.kind) == ("ml-theory/ridge", Kind.THEORY)
    assert question.title == "What does ridge do?"
    assert question.statement.startswith("State in two sentences")
    assert [section.title for section in question.sections][:2] == ["Short answer", "Answer"]
    assert path.read_text().split("\n")[question.sections[0].line - 1] == "## Short answer"


@pytest.mark.parametrize("name", [".", "README.md"])
def test_a_folder_with_checks_is_a_coding_question(bank: Path, name: str) -> None:
    folder = add_coding(bank)

    question = load_question(folder / name, bank)

    assert question.kind is Kind.CODING
    assert question.coding is not None
    assert question.coding.entry == "double"
    assert "x + x" in question.coding.reference
    assert question.coding.expert is None
    assert [decoy.name for decoy in question.coding.decoys] == ["adds-two", "prints", "squares"]
    assert question.coding.decoys[2].diagnosis == "Squares the number instead."
    assert question.coding.decoys[2].verdict is Verdict.WRONG


def test_every_fault_of_a_file_is_raised_together(bank: Path) -> None:
    path = add_theory(bank, level="tricky", asked="often")

    with pytest.raises(BrokenQuestion) as caught:
        load_question(path, bank)

    assert len(caught.value.faults) == 2
    assert f"{path}:2:" in str(caught.value)


def test_a_broken_file_leaves_the_others(bank: Path) -> None:
    add_theory(bank, "ridge")
    broken = add_theory(bank, "lasso", minutes="soon")
    add_coding(bank)

    found = load_bank(bank)

    assert [question.identity for question in found.questions] == ["ml-coding/double", "ml-theory/ridge"]
    assert [fault.path for fault in found.faults] == [broken]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# No front matter\n", "no front matter"),
        (theory(body="\nNo heading\n"), "no title"),
        (theory(body="\n# A\n\nAsk.\n\n# B\n"), "a second `# heading`"),
        (theory(body="\nBefore\n\n# A\n\nAsk.\n"), "text before the title"),
        (theory(body="\n# A\n\n## Answer\n\nText\n"), "no statement"),
        (theory(body="\n# A\n\nAsk.\n\n## Answer\n\na\n\n## Answer\n\nb\n"), "a second time"),
        (theory(kind="coding"), "add checks.py"),
    ],
)
def test_wrong_structure_is_a_fault(bank: Path, text: str, message: str) -> None:
    add_theory(bank, text=text)

    assert any(message in fault.message for fault in load_bank(bank).faults)


def test_headings_inside_fences_are_text(bank: Path) -> None:
    text = theory(
        body="\n# A\n\nAsk.\n\n```python\n# not a title\n## nor a section\n```\n\n## Answer\n\nText\n"
    )
    path = add_theory(bank, text=text)

    assert [section.title for section in load_question(path, bank).sections] == ["Answer"]


def test_files_that_are_not_utf_8_are_a_fault(bank: Path) -> None:
    add_theory(bank).write_bytes(b"---\nlevel: \xff\n")

    assert "UTF-8" in load_bank(bank).faults[0].message


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("decoys/a.py", "def double(x): return x\n", "diagnosis"),
        ("decoys/a.py", '"""Wrong."""\n', "declares no verdict"),
        ("decoys/a.py", '"""Wrong.\n\nverdict: awful\n"""\n', "`verdict: awful` stands there"),
        ("decoys/a.py", '"""Wrong.\n\nverdict: passed\n"""\n', "write a line"),
        ("decoys/a.py", "def double(:\n", "does not parse"),
        ("reference.py", "def double(:\n", "does not parse"),
    ],
)
def test_wrong_companions_are_a_fault_of_their_file(bank: Path, name: str, text: str, message: str) -> None:
    folder = add_coding(bank, files={name: text})

    (fault,) = load_bank(bank).faults

    assert fault.path == folder / name
    assert message in fault.message


def test_a_missing_companion_is_named(bank: Path) -> None:
    (add_coding(bank) / "starter.py").unlink()

    assert "starter.py is missing" in load_bank(bank).faults[0].message


def test_programs_are_never_run(bank: Path) -> None:
    add_coding(bank, files={"checks.py": "raise SystemExit\n"})

    assert load_bank(bank).faults == ()


def test_a_folder_without_a_readme_and_a_stray_file_are_faults(bank: Path) -> None:
    (bank / "ml-theory" / "empty").mkdir(parents=True)
    (bank / "ml-theory" / "notes.txt").write_text("x")
    (bank / "unlisted").mkdir()
    (bank / "unlisted" / "a.md").write_text(theory())

    messages = " ".join(fault.message for fault in load_bank(bank).faults)

    assert "no README.md" in messages
    assert "belongs to no question" in messages
    assert "no topic of topics.toml" in messages


def test_an_unreadable_list_of_topics_hides_no_question(bank: Path) -> None:
    add_theory(bank)
    (bank / "topics.toml").write_text("[[topic]\n")

    found = load_bank(bank)

    assert [question.identity for question in found.questions] == ["ml-theory/ridge"]
    assert "list of topics" in found.faults[0].message


def test_an_alias_that_another_question_bears_is_a_fault(bank: Path) -> None:
    add_theory(bank, "ridge")
    add_theory(bank, "lasso", aliases="[ml-theory/ridge]")

    assert "belongs to ml-theory/ridge already" in load_bank(bank).faults[0].message


@pytest.mark.parametrize("key", ["asked: 4", "checked: 2026-02-01", "aliases: [ml-theory/l2]"])
def test_the_version_leaves_out_what_says_nothing_about_the_content(bank: Path, key: str) -> None:
    name, _, value = key.partition(": ")
    before = load_question(add_theory(bank), bank).version

    after = load_question(add_theory(bank, **{name: value}), bank).version

    assert before == after


def test_the_version_changes_with_the_text_and_every_companion(bank: Path) -> None:
    versions = {load_question(add_theory(bank), bank).version}
    versions.add(load_question(add_theory(bank, level="hard"), bank).version)
    versions.add(load_question(add_coding(bank), bank).version)
    versions.add(load_question(add_coding(bank, files={"checks.py": "1\n"}), bank).version)
    versions.add(
        load_question(add_coding(bank, files={"checks.py": "1\n", "expert.py": "2\n"}), bank).version
    )

    assert len(versions) == 5


def test_the_version_is_the_same_with_the_line_ends_of_windows(bank: Path) -> None:
    path = add_theory(bank)
    before = load_question(path, bank).version
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert load_question(path, bank).version == before
