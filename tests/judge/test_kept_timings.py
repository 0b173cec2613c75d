"""Times of references outlive the program that measured them, and damage costs a measurement only."""

from __future__ import annotations

from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.checking.expectation import Check
from sparring.judge.checks import checks_for
from sparring.judge.growth import References, Timing
from sparring.judge.kept_timings import FOLDER, KeptTimings
from sparring.sandbox.child import Sandbox


@pytest.fixture
def check(roc_auc: Question) -> Check:
    return next(one for one in checks_for(roc_auc) if one.growth)


def test_what_one_run_measured_the_next_knows(
    roc_auc: Question, check: Check, locked: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = References(locked, tmp_path).of(roc_auc, check)
    monkeypatch.setattr(References, "_measured", lambda *_: pytest.fail("measured twice"))
    assert References(locked, tmp_path).of(roc_auc, check) == measured


@pytest.mark.parametrize(
    "damage", ["", "[]", "{}", '{"500": "x"}', '{"500": NaN, "2000": 1, "8000": 1}', "\0"]
)
def test_a_damaged_file_is_as_good_as_none(
    roc_auc: Question, check: Check, damage: str, tmp_path: Path
) -> None:
    kept = KeptTimings(tmp_path)
    kept.write(roc_auc, check, dict.fromkeys(check.sizes, 0.5))
    assert kept.read(roc_auc, check) == dict.fromkeys(check.sizes, 0.5)
    (path,) = (tmp_path / FOLDER).iterdir()
    path.write_text(damage)
    assert kept.read(roc_auc, check) is None


def test_a_verdict_that_hangs_on_it_measures_again(
    roc_auc: Question, check: Check, locked: Sandbox, tmp_path: Path
) -> None:
    KeptTimings(tmp_path).write(roc_auc, check, dict.fromkeys(check.sizes, 1000.0))
    references = References(locked, tmp_path)
    assert references.of(roc_auc, check) == Timing(dict.fromkeys(check.sizes, 1000.0))
    assert max(references.again(roc_auc, check).seconds.values()) < 1000.0
    assert KeptTimings(tmp_path).read(roc_auc, check) != dict.fromkeys(check.sizes, 1000.0)
