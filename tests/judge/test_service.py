"""One judge for all faces, side by side."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sparring.bank.kind import Tier
from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.judge.service import JudgeService
from sparring.sandbox.child import Child, ChildDidNotStart, Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import Limits
from sparring.sandbox.open import open_at
from tests.hostile.suite import children

RIGHT = "def doubled(values):\n    return [2.0 * value for value in values]\n"
WRONG = "def doubled(values):\n    return values + values\n"


def coding_source(question: Question, decoy: str) -> str:
    assert question.coding is not None
    return next(one.source for one in question.coding.decoys if one.name == decoy)


def test_many_threads_get_their_own_verdicts(doubled: Question, tmp_path: Path) -> None:
    service = JudgeService(tmp_path, workers=3)
    sources = [RIGHT, WRONG] * 10
    with ThreadPoolExecutor(6) as pool:
        reports = list(pool.map(lambda source: service.judge(doubled, source), sources))
    service.close()
    assert [report.verdict for report in reports] == [Verdict.PASSED, Verdict.WRONG] * 10


def test_a_question_whose_decoys_are_known_is_diagnosed_without_running_them(
    roc_auc: Question, tmp_path: Path
) -> None:
    source = coding_source(roc_auc, "ties-in-sort-order")
    first, second = JudgeService(tmp_path), JudgeService(tmp_path)
    told = first.judge(roc_auc, source).diagnosis
    first.close()
    started: list[Tier] = []
    plain = second.sandbox.start
    second.sandbox.start = lambda tier, limits: (started.append(tier), plain(tier, limits))[1]  # type: ignore
    again = second.judge(roc_auc, source)
    second.close()
    assert told is not None
    assert again.diagnosis == told
    assert len(started) <= 2  # the submission, and its first failing check alone


def test_a_zygote_killed_meanwhile_costs_no_verdict(doubled: Question, tmp_path: Path) -> None:
    service = JudgeService(tmp_path)
    service.judge(doubled, RIGHT)
    done = threading.Event()

    def kill() -> None:
        for _ in range(3):
            for pid in children():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            done.wait(0.3)

    killer = threading.Thread(target=kill)
    killer.start()
    reports = [service.judge(doubled, RIGHT) for _ in range(10)]
    done.set()
    killer.join()
    reports.append(service.judge(doubled, RIGHT))
    service.close()
    assert reports[-1].verdict is Verdict.PASSED
    assert {report.verdict for report in reports} <= {Verdict.PASSED, Verdict.JUDGE_ERROR}


class NeverStarts:
    """Our machinery at its worst."""

    isolation = Isolation.FULL

    def start(self, tier: Tier, limits: Limits) -> Child:
        del tier, limits
        raise ChildDidNotStart("no memory left")

    def warm(self, tier: Tier) -> None: ...

    def close(self) -> None: ...


def test_a_fault_of_ours_is_a_judge_error(doubled: Question) -> None:
    service = JudgeService(opener=lambda *_: NeverStarts())
    report = service.judge(doubled, RIGHT)
    assert report.verdict is Verdict.JUDGE_ERROR
    assert "no memory left" in report.reason


class FailsOnce:
    """A sandbox that loses its first child to an accident."""

    def __init__(self, inner: Sandbox) -> None:
        self.inner = inner
        self.isolation = inner.isolation
        self.starts = 0

    def start(self, tier: Tier, limits: Limits) -> Child:
        self.starts += 1
        if self.starts == 1:
            raise ChildDidNotStart("the zygote died")
        return self.inner.start(tier, limits)

    def warm(self, tier: Tier) -> None: ...

    def close(self) -> None:
        self.inner.close()


def test_an_accident_is_tried_again(doubled: Question) -> None:
    service = JudgeService(opener=lambda *_: FailsOnce(open_at(Isolation.PROCESS)))
    report = service.judge(doubled, RIGHT)
    service.close()
    assert report.verdict is Verdict.PASSED


def test_a_remembered_level_that_no_longer_works_is_replaced(doubled: Question, tmp_path: Path) -> None:
    found = iter([NeverStarts(), open_at(Isolation.PROCESS)])
    service = JudgeService(tmp_path, opener=lambda *_: next(found))
    report = service.judge(doubled, RIGHT)
    service.close()
    assert (report.verdict, report.isolation) == (Verdict.PASSED, Isolation.PROCESS)


def test_a_closed_service_starts_anew(doubled: Question, tmp_path: Path) -> None:
    service = JudgeService(tmp_path)
    service.warm(Tier.PYTHON)
    service.close()
    assert service.judge(doubled, RIGHT).verdict is Verdict.PASSED
    service.close()
