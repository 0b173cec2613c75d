"""A run that is not recorded tells what came of it, whatever the learner writes."""

from __future__ import annotations

import pytest

from sparring.bank.kind import Tier
from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.errors import OwnInputUnreadable
from sparring.practice.experiment import run_own, run_shown, wrapped
from sparring.sandbox.child import Sandbox
from tests.judge.conftest import doubled
from tests.judge.test_judge import RIGHT, Broken
from tests.sandbox.conftest import locked

__all__ = ["doubled", "locked"]


UNREADABLE = {
    "signs": "x = " + "-" * 5_000 + "1",
    "sum": "1" + " + 1" * 2_500,
    "chain": "x" + ".a" * 2_900,
    "hexadecimal": "x = 0x" + "f" * 5_000,
    "decimal": "9" * 5_000,
    "null": "\0",
    "surrogate": "\ud800",
    "long": "a;" * 9_000,
    "syntax": "f(",
}


@pytest.mark.parametrize("own", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_own_input_that_cannot_be_read_is_a_sentence(own: str) -> None:
    with pytest.raises(OwnInputUnreadable, match="does not parse") as found:
        wrapped(own, Tier.NUMPY)
    str(found.value).encode()


@pytest.mark.parametrize("own", ["", "# only a comment", "\n"])
def test_own_input_without_a_statement_gives_nothing(own: str) -> None:
    assert wrapped(own, Tier.PYTHON) == wrapped("None", Tier.PYTHON)


def test_own_input_may_give_an_integer_that_cannot_be_written(locked: Sandbox, doubled: Question) -> None:
    trial = run_own(doubled, RIGHT, "10**5000", locked)
    assert trial.verdict is Verdict.CRASHED
    assert "limit" in trial.reason


def test_a_fault_of_ours_is_told_as_one(locked: Sandbox, doubled: Question) -> None:
    broken = Broken(locked, RuntimeError("no room"))
    assert run_own(doubled, RIGHT, "doubled([1.0])", broken).verdict is Verdict.JUDGE_ERROR
    (trial,) = run_shown(doubled, RIGHT, broken)
    assert (trial.verdict, trial.reason) == (Verdict.JUDGE_ERROR, "the judge failed: RuntimeError: no room")
