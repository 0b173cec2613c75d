"""judge(question, source) -> Report: the checks run here, the learner's program runs over there."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from sparring.bank.question import Decoy, Question
from sparring.checking.clean import clean
from sparring.checking.shown import shown
from sparring.checking.verdict import Verdict
from sparring.errors import JudgeFailed
from sparring.judge.bans import Unparsable, forbidden_uses, parsed
from sparring.judge.checks import Finding, checks_for
from sparring.judge.diagnose import alone, diagnose, has_reason, slow_decoy
from sparring.judge.display import Build, pasted
from sparring.judge.growth import References, check_growth
from sparring.judge.mending import mending_of
from sparring.judge.remote import Stop, said
from sparring.judge.report import CheckReport, Growth, Report
from sparring.judge.run import Run, coding_of, run, run_alone
from sparring.judge.steepness import fresh, grows_too_fast
from sparring.judge.traces import Traces
from sparring.sandbox.child import ChildDidNotStart, Sandbox
from sparring.sandbox.limits import TOTAL, Total
from sparring.sandbox.metered import MeteredSandbox
from sparring.sandbox.open import open_sandbox

LONGEST_OUTPUT = 2000
FAULTS = (ChildDidNotStart, JudgeFailed, OSError)  # ours, never the learner's


class Parts(NamedTuple):
    """What belongs to a report beside the verdict: how time grows, and the reason where decoys must run."""

    growth: bool
    reason: bool


class Judge:
    """Judges submissions in one sandbox; keeps what it learned of decoys and references for the next one.

    `seed` gives the hidden checks other random inputs than those that anybody can read.
    """

    def __init__(
        self, sandbox: Sandbox, cache: Path | None = None, *, seed: str = "", total: Total = TOTAL
    ) -> None:
        self.sandbox = sandbox
        self.seed = seed
        self.total = total
        self.traces = Traces(sandbox, cache, seed=seed)
        self.references = References(sandbox, cache, seed=seed)

    def judge(
        self,
        question: Question,
        source: str,
        *,
        with_growth: bool = True,
        with_reason: bool = True,
        between: Callable[[], None] = lambda: None,
    ) -> Report:
        """The report on one submission, whatever it does; our own fault, and nothing else, is `judge_error`.

        All its children share one total; `between` is called before each call: others may go first.
        Decoys that were not run yet are run only `with_reason`; the report says whether one waits.
        Only a question that cannot be judged at all raises: before anything is run.
        """
        started = time.perf_counter()
        coding_of(question)
        metered = MeteredSandbox(self.sandbox, self.total, between)
        parts = Parts(growth=with_growth, reason=with_reason or self.traces.know(question))
        try:
            report = self._judged(question, source, metered, parts)
        except FAULTS:
            report = self._judged_again(question, source, metered, parts)
        except (Exception, Stop) as error:  # noqa: BLE001 - the one edge: a learner gets a report, and the try is kept
            report = self._failed(question, "the judge failed", error)
        return replace(report, wall_seconds=time.perf_counter() - started)

    def _judged_again(self, question: Question, source: str, metered: MeteredSandbox, parts: Parts) -> Report:
        try:
            return self._judged(question, source, metered, parts)
        except (Exception, Stop) as error:  # noqa: BLE001 - as above
            return self._failed(question, "the judge failed twice", error)

    def _failed(self, question: Question, what: str, error: BaseException) -> Report:
        return self._empty(question, Verdict.JUDGE_ERROR, f"{what}: {said(error)}")

    def _judged(self, question: Question, source: str, metered: MeteredSandbox, parts: Parts) -> Report:
        refused = self._refused(question, source)
        if refused is not None:
            return refused
        submitted = run(question, source, metered, seed=self.seed)
        findings, growth = list(submitted.findings), []
        if submitted.verdict is Verdict.PASSED and parts.growth:
            for check in (one for one in checks_for(question) if one.growth):
                finding, measured = check_growth(question, source, check, self.references, metered)
                findings.append(finding)
                growth.append(measured)
        report = self._reported(question, submitted, findings, tuple(growth))
        if report.verdict is Verdict.TOO_SLOW and growth:
            decoy = slow_decoy(question) if self._is_steep(question, source, report, metered) else None
        else:
            report, decoy = self._explained(question, submitted, report, parts)
        if decoy is not None:
            report = replace(report, diagnosis=decoy.diagnosis, decoy=decoy.name)
        elif not report.reason_waits and report.verdict is not Verdict.TOO_SLOW and alone(submitted):
            report = replace(report, diagnosis=alone(submitted))
        return replace(
            report,
            keeps_state=self._keeps_state(question, source, submitted, metered),
            mending=mending_of(question, source, findings),
        )

    def _refused(self, question: Question, source: str) -> Report | None:
        """What can be said without running anything."""
        coding = coding_of(question)
        try:
            uses = forbidden_uses(parsed(source), coding.uses, coding.bans)
        except Unparsable as error:
            return self._empty(question, Verdict.MALFORMED, str(error))
        if uses:
            return replace(self._empty(question, Verdict.FORBIDDEN, uses[0].message), line=uses[0].line)
        return None

    def _empty(self, question: Question, verdict: Verdict, reason: str) -> Report:
        not_run = tuple(_check_report(Finding(one), None) for one in checks_for(question))
        return Report(
            question.identity, question.version, verdict, self.sandbox.isolation, reason, checks=not_run
        )

    def _reported(
        self,
        question: Question,
        submitted: Run,
        findings: list[Finding],
        growth: tuple[Growth, ...],
    ) -> Report:
        failed = (one for one in findings if one.failed and not one.check.robust)
        decided = submitted.stopped or next(failed, None)
        verdict = (decided and decided.verdict) or Verdict.PASSED
        return Report(
            question.identity,
            question.version,
            verdict,
            self.sandbox.isolation,
            decided.reason if decided else "",
            checks=self._check_reports(question, findings, decided or submitted.first_broken),
            robust=_robust(submitted) if verdict is Verdict.PASSED else None,
            growth=growth,
            cpu_seconds=submitted.cpu_seconds,
            peak_bytes=submitted.peak_bytes,
        )

    def _is_steep(self, question: Question, source: str, report: Report, metered: MeteredSandbox) -> bool:
        """Whether the time that decided grows too fast for certain; what cannot run any more is not."""
        check = next(one for one in checks_for(question) if one.name == report.failing_name)
        measured = next((one for one in report.growth if one.name == check.name), None)
        if measured is None or metered.is_spent:
            return False
        remote = fresh(question, metered, self.seed)
        try:
            return grows_too_fast(question, source, measured, check, remote)
        finally:
            remote.child.close()

    def _explained(
        self, question: Question, submitted: Run, report: Report, parts: Parts
    ) -> tuple[Report, Decoy | None]:
        """The decoy that fits, if one does; where decoys must be run first and may not, the reason waits."""
        is_growth = report.first_failing is not None and any(
            one.name == report.failing_name for one in report.growth
        )
        if is_growth or not has_reason(submitted):
            return report, None
        if not parts.reason:
            return replace(report, reason_waits=True), None
        return report, diagnose(question, submitted, self.traces)

    def _check_reports(
        self, question: Question, findings: list[Finding], decided: Finding | None
    ) -> tuple[CheckReport, ...]:
        known = {finding.check.name: finding for finding in findings}
        reports = []
        for check in checks_for(question):
            finding = known.get(check.name) or Finding(check)
            can_build = finding is decided and (not self.seed or check.shown)
            build = partial(_build, question, finding) if can_build else lambda _: None
            reports.append(_check_report(finding, decided, build))
        return tuple(reports)

    def _keeps_state(self, question: Question, source: str, submitted: Run, metered: MeteredSandbox) -> bool:
        """Whether the first failing check passes when it runs alone in a fresh child."""
        first = submitted.first_failing
        if first is None or first.verdict not in (Verdict.WRONG, Verdict.CRASHED) or not first.alive:
            return False
        if first is submitted.findings[0] or metered.is_spent:
            return False
        alone = run_alone(question, source, first.check, metered, seed=self.seed)
        return alone.verdict is Verdict.PASSED


def judge(question: Question, source: str) -> Report:
    """Judges one submission in a sandbox of its own."""
    sandbox = open_sandbox()
    try:
        return Judge(sandbox).judge(question, source)
    finally:
        sandbox.close()


def _build(question: Question, finding: Finding, place: int) -> str | None:
    """The expression that gives the arguments of a call which is too long to paste; few are."""
    from sparring.judge.given import building

    return building(question, finding, place)


def _robust(submitted: Run) -> bool | None:
    """Whether all strict edge cases hold; None where a question has none."""
    strict = [one for one in submitted.findings if one.check.robust]
    return all(one.verdict is Verdict.PASSED for one in strict) if strict else None


def _check_report(finding: Finding, decided: Finding | None, build: Build = lambda _: None) -> CheckReport:
    check, failed = finding.check, finding.failed
    output = clean(finding.output, LONGEST_OUTPUT) if check.shown or finding is decided else None
    return CheckReport(
        check.name,
        check.title,
        finding.verdict,
        check.shown,
        finding.reason,
        check.robust,
        size=finding.size if failed else None,
        got=shown(finding.got) if failed and not finding.says_nothing else None,
        want=shown(finding.want) if failed and finding.want is not None else None,
        call=pasted(finding.calls, finding.call, build) or None if failed else None,
        trace=finding.trace or None if failed else None,
        output=output or None,
        seconds=finding.seconds,
    )
