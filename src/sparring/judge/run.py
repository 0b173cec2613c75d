"""Running a program against all checks of a question: one child for all of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from sparring.bank.question import Coding, Question
from sparring.checking.answer import Raised
from sparring.checking.expectation import Check
from sparring.checking.verdict import Verdict
from sparring.judge.checks import Finding, checks_for, raised_verdict, run_check
from sparring.judge.remote import Remote, Stop
from sparring.sandbox.child import Child, Sandbox
from sparring.sandbox.limits import STANDARD, Limits


@dataclass(slots=True)
class Run:
    """What a program did on every check, strict edge cases last; `stopped` is set when it did not load."""

    findings: list[Finding] = field(default_factory=list)
    stopped: Finding | None = None
    cpu_seconds: float = 0.0
    peak_bytes: int | None = None

    @property
    def first_failing(self) -> Finding | None:
        """What decides the verdict: the first check that does not hold, strict edge cases apart."""
        return next((one for one in self.findings if one.failed and not one.check.robust), None)

    @property
    def first_broken(self) -> Finding | None:
        """What is looked into: the failure that decides, else the first strict edge case that breaks."""
        return self.first_failing or next((one for one in self.findings if one.failed), None)

    @property
    def verdict(self) -> Verdict:
        decided = self.stopped or self.first_failing
        return decided.verdict if decided and decided.verdict else Verdict.PASSED

    @property
    def failing(self) -> set[str]:
        return {finding.check.name for finding in self.findings if finding.failed}


def coding_of(question: Question) -> Coding:
    """The companions of a coding question; `NotACodingQuestion` for any other."""
    checks_for(question)
    assert question.coding is not None
    return question.coding


def run(
    question: Question, source: str, sandbox: Sandbox, *, limits: Limits = STANDARD, seed: str = ""
) -> Run:
    """Runs all checks but those of growth; strict edge cases last, so that they end no other check."""
    checks = [check for check in checks_for(question) if check.growth is None]
    checks.sort(key=lambda check: check.robust)
    child = sandbox.start(coding_of(question).uses, limits)
    found = Run()
    try:
        remote = Remote(child, seed)
        found.stopped = loaded(question, source, remote, checks[0])
        if found.stopped is None:
            found.findings = _run_all(question, checks, remote, child)
        else:
            found.findings = [Finding(check) for check in checks]
    finally:
        found.cpu_seconds = child.cpu_seconds()
        child.close()
        found.peak_bytes = child.peak_bytes()
    if found.stopped:
        found.stopped.output = child.output()
    return found


def loaded(question: Question, source: str, remote: Remote, check: Check) -> Finding | None:
    """None when the module loads; else how it failed."""
    try:
        remote.load(source, coding_of(question).entry)
    except Raised as found:
        verdict = raised_verdict(found)
        return Finding(check, verdict, f"your file does not load: {found}", trace=found.trace)
    except Stop as stop:
        return Finding(check, stop.verdict, stop.reason, alive=stop.alive)
    return None


def _run_all(question: Question, checks: list[Check], remote: Remote, child: Child) -> list[Finding]:
    findings: list[Finding] = []
    for index, check in enumerate(checks):
        printed = len(child.output())
        finding = run_check(question, check, remote)
        finding.output = child.output()[printed:]
        finding.calls = finding.calls if finding.failed else []  # only a failure is ever looked into again
        findings.append(finding)
        if finding.verdict is Verdict.NOT_ATTEMPTED and any(
            one.verdict is Verdict.PASSED for one in findings
        ):
            finding.verdict = Verdict.CRASHED
        if not finding.alive or finding.verdict is Verdict.NOT_ATTEMPTED:
            findings += [Finding(rest) for rest in checks[index + 1 :]]
            break
    return findings


def run_alone(question: Question, source: str, check: Check, sandbox: Sandbox, *, seed: str) -> Finding:
    """One check in a fresh child: does it fail without what the other checks left behind?"""
    child = sandbox.start(coding_of(question).uses, STANDARD)
    try:
        remote = Remote(child, seed)
        return loaded(question, source, remote, check) or run_check(question, check, remote)
    finally:
        child.close()
