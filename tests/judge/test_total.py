"""Nobody is held up for longer than the total of one submission."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.checking.verdict import Verdict
from sparring.judge.judge import Judge
from sparring.judge.report import Report
from sparring.judge.service import JudgeService
from sparring.sandbox.child import Sandbox
from sparring.sandbox.limits import Total
from tests.judge.conftest import OWN_BANK

RIGHT = "def doubled(values):\n    return [2.0 * value for value in values]\n"
NAPS = "import time\n\n" + RIGHT.replace("    return", "    time.sleep(1.0)\n    return")
STATE = """
seen = []

def doubled(values):
    seen.append(1)
    return [] if len(seen) > 1 and len(values) == 1 else [2.0 * value for value in values]
"""


def test_a_program_that_takes_long_in_each_call_is_too_slow(doubled: Question, sandbox: Sandbox) -> None:
    judge = Judge(sandbox, total=Total(cpu_seconds=100, wall_seconds=1.5, calls=100))
    report = judge.judge(doubled, NAPS)
    assert report.verdict is Verdict.TOO_SLOW
    assert report.first_failing is not None
    assert "all its calls together took" in report.first_failing.reason
    assert [one.verdict for one in report.checks] == [Verdict.PASSED, Verdict.TOO_SLOW]


def test_nothing_is_run_again_once_the_total_is_spent(doubled: Question, sandbox: Sandbox) -> None:
    judge = Judge(sandbox)
    assert judge.judge(doubled, STATE).keeps_state
    starts = []
    plain = sandbox.start
    sandbox.start = lambda tier, limits: (starts.append(tier), plain(tier, limits))[1]  # type: ignore
    spent = Judge(sandbox, total=Total(cpu_seconds=100, wall_seconds=100, calls=3))
    spent.traces = judge.traces
    report = spent.judge(doubled, STATE)
    assert report.verdict is Verdict.WRONG
    assert not report.keeps_state
    assert len(starts) == 1


def test_growth_is_not_confirmed_once_the_total_is_spent(sandbox: Sandbox) -> None:
    question = load_question(OWN_BANK / "testing" / "nearest" / "README.md", OWN_BANK)
    slow = (
        "def nearest(values):\n"
        "    while len(values) > 100:\n"
        "        pass\n"
        "    return min(abs(a - b) for i, a in enumerate(values) for b in values[:i])\n"
    )
    judge = Judge(sandbox, total=Total(cpu_seconds=0.55, wall_seconds=100, calls=1000))
    report = judge.judge(question, slow)
    assert report.verdict is Verdict.TOO_SLOW
    assert report.first_failing is not None
    assert "all its calls together used" in report.first_failing.reason


@pytest.mark.parametrize("workers", [1, 2])
def test_an_honest_submission_beside_four_hostile_ones_waits_at_most_one_total(
    doubled: Question, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    """Times shrunk alike: a call takes 1.1 s of the total's 6, as 12 s of 60; a place is lent after 0.1."""
    total = Total(cpu_seconds=2.0, wall_seconds=6.0, calls=1000)
    monkeypatch.setattr("sparring.judge.turns.SLICE_SECONDS", 0.1)
    service = JudgeService(tmp_path, workers=workers)
    service.judge(doubled, RIGHT)
    service._judging().total = total
    verdicts: list[Verdict] = []

    def attack(who: str) -> None:
        verdicts.append(service.judge(doubled, NAPS.replace("1.0)", "1.1)"), who=who).verdict)

    hostile = [threading.Thread(target=attack, args=(f"hostile {number}",)) for number in range(4)]
    for thread in hostile:
        thread.start()
        time.sleep(0.05)
    started = time.monotonic()
    report: Report = service.judge(doubled, RIGHT, who="honest")
    waited = time.monotonic() - started
    for thread in hostile:
        thread.join()
    service.close()
    assert report.verdict is Verdict.PASSED
    assert len(verdicts) == 4
    assert waited < total.wall_seconds
