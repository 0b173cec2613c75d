"""The failing call can be pasted, and is small: the one that failed, with what its objects come from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.checking.answer import Call
from sparring.errors import NoSuchInput
from sparring.judge.display import IMPORT, LONGEST, pasted
from sparring.judge.given import given
from sparring.judge.judge import Judge
from sparring.judge.remote import Handle
from sparring.sandbox.open import open_sandbox
from tests.judge.conftest import BANK

PASTE_LONGEST = LONGEST + len(IMPORT)
MEANS = """
import numpy as np


def kmeans(X, k, rng, max_iter=300):
    return X[:k].astype(float), np.zeros(len(X), int)
"""
SLOPES = """
import numpy as np


class LogisticRegression:
    def __init__(self, l2=1.0):
        self.l2 = l2

    def fit(self, X, y):
        self.coef_, self.intercept_ = np.zeros(X.shape[1]), 0.0
        return self

    def predict_proba(self, X):
        return np.full(len(X), 0.5)
"""


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


def question(name: str) -> Question:
    return load_question(BANK / "ml-coding" / name / "README.md", BANK)


def failing_calls(name: str, source: str, judge: Judge) -> dict[str, str]:
    report = judge.judge(question(name), source)
    return {one.name: one.call for one in report.checks if one.failed and one.call}


def test_the_pasted_call_fails_again(judge: Judge) -> None:
    """Pasted beside the program in a Python of one's own, it makes the very arguments that failed."""
    source = MEANS.replace("X[:k].astype(float)", "X[:k] + (len(X) > 30)")
    report = judge.judge(question("k-means"), source)
    assert report.first_failing is not None
    text = report.first_failing.call or ""

    names: dict[str, object] = {}
    exec(compile(source, "mine.py", "exec"), names)
    *before, last = text.splitlines()
    exec("\n".join(before), {"np": np}, names)
    centroids, _ = eval(last, {"np": np, **names})

    assert len(text) <= PASTE_LONGEST
    assert np.shape(centroids)[0] > 0


def test_long_arguments_are_built_anew() -> None:
    X, k, rng = given("ml-coding/k-means", "fixed_point", 200)

    assert (X.shape, k) == ((200, 3), 4)
    assert np.array_equal(X, given("ml-coding/k-means", "fixed_point", 200)[0])
    assert rng.random() == given("ml-coding/k-means", "fixed_point", 200)[2].random()


def test_only_the_call_that_failed_is_shown_with_the_object_it_is_made_on(judge: Judge) -> None:
    call = failing_calls("logistic-regression", SLOPES, judge)["worked_example"]

    assert call.splitlines()[0] == "regression = LogisticRegression(l2=1.0)"
    assert call.splitlines()[-1] == "regression.coef_"


@pytest.mark.parametrize(("name", "source"), [("k-means", MEANS), ("logistic-regression", SLOPES)])
def test_what_decided_is_short_enough_to_paste(name: str, source: str, judge: Judge) -> None:
    report = judge.judge(question(name), source)

    assert report.first_failing is not None
    assert len(report.first_failing.call or "") <= PASTE_LONGEST


def test_other_calls_of_the_check_are_left_out() -> None:
    wrong = Call("mean", ([1.0],), value=1.0)
    calls = [Call("import"), Call("mean", ([5.0],), value=5.0), wrong, Call("mean", ([7.0],), value=7.0)]

    assert pasted(calls, wrong) == "mean([1.0])"
    assert pasted(calls, None) == "mean([7.0])"


def test_an_object_brings_its_own_calls_along() -> None:
    model, other = Handle(None, 1, "Model"), Handle(None, 2, "Model")
    calls = [
        Call("Model", value=model),
        Call("Model", value=other),
        Call("Model.fit", ([1.0],), on=1, value=model),
        Call("Model.fit", ([2.0],), on=2, value=other),
        Call("Model.mean_", on=1, fetched=True, value=3.0),
    ]

    assert pasted(calls, calls[-1]).splitlines() == ["model = Model()", "model.fit([1.0])", "model.mean_"]


def test_what_cannot_be_built_is_abridged() -> None:
    call = Call("total", (np.zeros(4000),))

    assert pasted([call], call) == "total(<float64 array of shape (4000,): 0., 0., 0., 0., …>)"
    assert pasted([call], call, lambda place: f"given({place})").splitlines() == [IMPORT, "total(*given(0))"]


def test_a_call_that_is_not_made_is_told() -> None:
    with pytest.raises(NoSuchInput, match="makes no call number 9"):
        given("ml-coding/k-means", "fixed_point", 20, call=9)
    with pytest.raises(NoSuchInput, match="has no check"):
        given("ml-coding/k-means", "nothing", 20)


def test_nothing_is_built_of_other_inputs_than_anyones(roc_auc: Question) -> None:
    sandbox = open_sandbox()
    report = Judge(sandbox, seed="5").judge(roc_auc, "def roc_auc(labels, scores):\n    return 0.75\n")
    sandbox.close()

    assert IMPORT not in "".join(one.call or "" for one in report.checks)


def test_a_sealed_list_that_is_none_says_no_got(judge: Judge) -> None:
    report = judge.judge(question("k-means"), MEANS)
    got = [one.got for one in report.checks if one.failed]

    assert "None" not in got


def test_the_working_folder_decides_which_bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert len(given("ml-coding/roc-auc", "ties")[0]) == 2
