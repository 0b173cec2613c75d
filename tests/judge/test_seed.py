"""A seed from outside gives hidden checks other inputs: a table of everyone's answers passes no more."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.judge import remote
from sparring.judge.checks import checks_for, seeded
from sparring.judge.judge import Judge
from sparring.judge.traces import Traces
from sparring.sandbox.child import Sandbox
from sparring.settings import seed

FAMILIES = [str(family) for family in range(8)]


def table_of(question: Question, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> str:
    """A program that holds the answers to everyone's inputs and computes nothing."""
    assert question.coding is not None
    answers: dict[str, Any] = {}
    genuine = remote.Remote.call

    def noting(self: Any, on: int, name: str, call: Any, *, back: bool = False) -> Any:
        found = genuine(self, on, name, call, back=back)
        answers[repr(call.arguments)] = found["value"]
        return found

    with monkeypatch.context() as patch:
        patch.setattr(remote.Remote, "call", noting)
        assert Judge(sandbox).judge(question, question.coding.reference).verdict is Verdict.PASSED
    table = f"ANSWERS = pickle.loads({pickle.dumps(answers)!r})"
    return f"import pickle\n\n{table}\n\n\ndef doubled(*given):\n    return ANSWERS.get(repr(given))\n"


def test_a_table_of_answers_passes_with_everyones_inputs_and_with_no_seed(
    locked: Sandbox, doubled: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = table_of(doubled, locked, monkeypatch)
    assert Judge(locked).judge(doubled, table).verdict is Verdict.PASSED
    for family in FAMILIES:
        report = Judge(locked, seed=family).judge(doubled, table)
        assert report.verdict is Verdict.WRONG
        assert [one.verdict for one in report.checks if one.shown] == [Verdict.PASSED]


def test_a_right_program_passes_with_every_seed(locked: Sandbox, doubled: Question) -> None:
    assert doubled.coding is not None
    for family in [*FAMILIES, "any text, é", "12345678901234567890"]:
        assert Judge(locked, seed=family).judge(doubled, doubled.coding.reference).verdict is Verdict.PASSED


def test_inputs_are_everyones_without_a_seed_others_with_each_and_shown_ones_stay(roc_auc: Question) -> None:
    shown = next(one for one in checks_for(roc_auc) if one.shown)
    hidden = next(one for one in checks_for(roc_auc) if not one.shown)
    drawn = {family: seeded(roc_auc, hidden, 5, family).random() for family in ["", *FAMILIES]}
    assert len(set(drawn.values())) == 9
    assert drawn[""] == seeded(roc_auc, hidden, 5).random()
    assert {seeded(roc_auc, shown, 5, family).random() for family in FAMILIES} == {
        seeded(roc_auc, shown, 5).random()
    }


def test_decoys_are_remembered_by_seed(locked: Sandbox, roc_auc: Question, tmp_path: Path) -> None:
    plain = {decoy.name: run for decoy, run in Traces(locked, tmp_path).learn(roc_auc)}
    before = set(tmp_path.rglob("*.frame"))
    other = {decoy.name: run for decoy, run in Traces(locked, tmp_path, seed="0").learn(roc_auc)}
    assert before < set(tmp_path.rglob("*.frame"))
    assert plain.keys() == other.keys()
    assert repr([one.calls for run in plain.values() for one in run.findings]) != repr(
        [one.calls for run in other.values() for one in run.findings]
    )


def test_the_seed_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPARRING_SEED", raising=False)
    assert seed() == ""
    monkeypatch.setenv("SPARRING_SEED", " 3 ")
    assert seed() == "3"
