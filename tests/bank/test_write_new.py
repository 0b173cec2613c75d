from datetime import date
from pathlib import Path

import pytest

from sparring.bank.kind import Kind
from sparring.bank.lint import lint
from sparring.bank.reading.load import load_bank
from sparring.bank.write_new import write_new
from sparring.errors import FileAlreadyThere, QuestionNotFound
from tests.bank.builder import empty_bank

TODAY = date(2026, 2, 1)


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return empty_bank(tmp_path)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("name", ["ridge-regression", "2d-convolution", "x"])
def test_a_new_question_loads_and_breaks_no_rule(bank: Path, kind: Kind, name: str) -> None:
    paths = write_new(bank, f"ml-coding/{name}", kind=kind, today=TODAY)

    found = load_bank(bank)

    assert lint(found, TODAY) == ()
    assert found.questions[0].path == paths[0]
    assert found.questions[0].kind is kind


@pytest.mark.parametrize("first", [Kind.THEORY, Kind.CODING])
def test_nothing_is_overwritten(bank: Path, first: Kind) -> None:
    write_new(bank, "ml-theory/ridge", kind=first, today=TODAY)

    other = Kind.CODING if first is Kind.THEORY else Kind.THEORY
    with pytest.raises(FileAlreadyThere, match="already there"):
        write_new(bank, "ml-theory/ridge", kind=other, today=TODAY)


@pytest.mark.parametrize(
    "identity", ["ridge", "ml-theory/Ridge", "../ridge", "ml-theory/a/b", "nowhere/ridge"]
)
def test_a_wrong_identity_is_refused_and_writes_nothing(bank: Path, identity: str) -> None:
    with pytest.raises(QuestionNotFound):
        write_new(bank, identity, kind=Kind.THEORY, today=TODAY)

    assert [path.name for path in bank.iterdir()] == ["topics.toml"]
