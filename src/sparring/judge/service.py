"""One judge for the faces: several submissions side by side, warm between them, fair to those who wait."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sparring.judge.turns import Turns
from sparring.sandbox.child import Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.levels import forget_level
from sparring.sandbox.open import open_sandbox

if TYPE_CHECKING:  # the judge imports NumPy; a sandbox can begin to warm up before that
    from sparring.bank.question import Question, Tier
    from sparring.judge.judge import Judge
    from sparring.judge.report import Report

OpenSandbox = Callable[[Isolation | None, Path | None], Sandbox]


class JudgeService:
    """Safe to use from any thread; `cache` is a folder for what need not be found out twice.

    `seed` is the one of the hidden checks' random inputs.
    """

    def __init__(
        self,
        cache: Path | None = None,
        *,
        seed: str = "",
        workers: int | None = None,
        opener: OpenSandbox = open_sandbox,
    ) -> None:
        self._cache = cache
        self._seed = seed
        self._opener = opener
        self._turns = Turns(workers or os.cpu_count() or 1)
        self._lock = threading.RLock()
        self._sandbox: Sandbox | None = None
        self._judge: Judge | None = None

    @property
    def isolation(self) -> Isolation:
        """The level in force."""
        return self.sandbox.isolation

    @property
    def sandbox(self) -> Sandbox:
        """The sandbox that everything runs in, opened when it is first needed."""
        with self._lock:
            self._sandbox = self._sandbox or self._opener(None, self._cache)
            return self._sandbox

    def warm(self, tier: Tier) -> None:
        """Starts what the first submission of a tier would wait for, and returns at once."""
        self.sandbox.warm(tier)

    def judge(
        self,
        question: Question,
        source: str,
        *,
        who: str = "",
        with_growth: bool = True,
        with_reason: bool = True,
    ) -> Report:
        """The report on one submission, after waiting for a turn; `who` is served round robin with others."""
        with self._turns.turn(who) as turn:
            judged = partial(self._judged, question, source, (with_growth, with_reason), turn.pass_on)
            report = judged()
            return judged() if report.verdict == "judge_error" and self._found_another_level() else report

    def _judged(
        self, question: Question, source: str, parts: tuple[bool, bool], between: Callable[[], None]
    ) -> Report:
        growth, reason = parts
        judge = self._judging()
        return judge.judge(question, source, with_growth=growth, with_reason=reason, between=between)

    def learn_decoys(self, question: Question, *, who: str = "") -> None:
        """Finds out now what the decoys of a question do, so that a first wrong submission need not wait."""
        with self._turns.turn(who):
            self._judging().traces.learn(question)

    def _found_another_level(self) -> bool:
        """Whether the remembered level does not hold any more: the system may have changed since."""
        if self._cache is None:
            return False
        forget_level(self._cache)
        opened = self._opener(None, self._cache)
        with self._lock:
            before = self._sandbox
            if before is None or opened.isolation is before.isolation:
                opened.close()
                return False
            self._sandbox, self._judge = opened, None
        before.close()
        return True

    def close(self) -> None:
        """Ends every process; a service that is used again starts anew."""
        with self._lock:
            if self._sandbox is not None:
                self._sandbox.close()
            self._sandbox = self._judge = None

    def _judging(self) -> Judge:
        from sparring.judge.judge import Judge

        with self._lock:
            self._judge = self._judge or Judge(self.sandbox, self._cache, seed=self._seed)
            return self._judge
