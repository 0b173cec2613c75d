"""Naming the mistake: the decoy whose behaviour a submission shares, or nothing; never a wrong sentence."""

from __future__ import annotations

from typing import Any

import numpy as np

from sparring.bank.question import Decoy, Question
from sparring.checking.answer import Answer, Call, Failure, opened
from sparring.checking.verdict import Verdict
from sparring.judge.checks import Finding, specific
from sparring.judge.remote import Handle, Seed
from sparring.judge.run import Run
from sparring.judge.traces import Traces

# Failures that name a mistake by themselves; two programs that differ in a value have little in common.
TELLING = {Failure.NOT_FINITE, Failure.SHAPE, Failure.KIND, Failure.NO_ERROR, Failure.CHANGED}
LEAST_ELSEWHERE = 3
SEEN = {Failure.NO_ERROR, Failure.CHANGED}


def diagnose(question: Question, submitted: Run, traces: Traces) -> Decoy | None:
    """The decoy that the submission shares its mistake with, when exactly one fits best."""
    if not has_reason(submitted):
        return None
    decoys = [pair for pair in traces.learn(question) if pair[1].failing]
    decoys = [pair for pair in decoys if pair[1].failing <= submitted.failing]
    for rule in (_same_values, _same_failing, _same_telling_failure, _same_elsewhere):
        fitting = [(decoy, trace) for decoy, trace in decoys if rule(submitted, trace)]
        if len({decoy.name for decoy, _ in fitting}) > 1:
            fitting = [pair for pair in fitting if _same_failing(submitted, pair[1])]
        if len({decoy.name for decoy, _ in fitting}) == 1:
            return fitting[0][0]
    return None


def alone(submitted: Run) -> str:
    """What the one check that is wrong says of failing alone; nothing where another fails or did not run."""
    first = submitted.first_broken
    is_alone = first is not None and sum(one.verdict is not Verdict.PASSED for one in submitted.findings) == 1
    return first.check.alone if first is not None and is_alone and first.verdict is Verdict.WRONG else ""


def has_reason(submitted: Run) -> bool:
    """Whether it failed in a way in which decoys fail."""
    first = None if submitted.stopped else submitted.first_broken
    return first is not None and first.verdict in (Verdict.WRONG, Verdict.CRASHED, Verdict.MALFORMED)


def slow_decoy(question: Question) -> Decoy | None:
    """The slow decoy, where there is one: what its sentence says holds of all whose time grows too fast."""
    assert question.coding is not None
    slow = [one for one in question.coding.decoys if one.verdict is Verdict.TOO_SLOW]
    return slow[0] if len(slow) == 1 else None


def _same_values(submitted: Run, trace: Run) -> bool:
    """Equal values on the first failing check, and on another if the decoy fails more: one may be chance."""
    first = submitted.first_broken
    if first is None or not _same_on(first, trace):
        return False
    later = [_finding(submitted, name) for name in trace.failing - {first.check.name}]
    later = [finding for finding in later if not any(map(_draws, finding.calls))]
    return not later or any(_same_on(finding, trace) for finding in later)


def _same_elsewhere(submitted: Run, trace: Run) -> bool:
    """Equal values on every check that the decoy fails, three or more: another mistake came first."""
    findings = [_finding(submitted, name) for name in trace.failing]
    certain = [finding for finding in findings if not any(map(_draws, finding.calls))]
    return len(certain) >= LEAST_ELSEWHERE and all(_same_on(finding, trace) for finding in certain)


def _draws(call: Call) -> bool:
    """Whether the program was given a generator: two right uses of it need not agree."""
    return any(isinstance(value, Seed) for value in (*call.arguments, *call.keywords.values()))


def _same_on(first: Finding, trace: Run) -> bool:
    other = _finding(trace, first.check.name)
    return (
        other.failed
        and specific(other) == specific(first)
        and other.size == first.size
        and len(other.calls) == len(first.calls)
        and all(map(_same_call, first.calls, other.calls))
    )


def _same_failing(submitted: Run, trace: Run) -> bool:
    """The same checks in the same way; which ones says little when a mistake fails more than half of all."""
    return (
        2 * len(trace.failing) <= len(trace.findings)
        and submitted.failing == trace.failing
        and all(_same_way(_finding(trace, name), _finding(submitted, name)) for name in trace.failing)
    )


def _same_way(one: Finding, other: Finding) -> bool:
    """One kind of failure; on a singular system rounding chooses between an error and noise."""
    return one.failure == other.failure or (_may_be_noise(one) and _may_be_noise(other))


def _may_be_noise(finding: Finding) -> bool:
    return finding.failure is Failure.VALUE or finding.reason.startswith("LinAlgError")


def _same_telling_failure(submitted: Run, trace: Run) -> bool:
    return (_is_first(submitted, trace) or _is_seen(trace)) and all(
        _finding(trace, name).failure in TELLING
        and specific(_finding(trace, name)) == specific(_finding(submitted, name))
        for name in trace.failing
    )


def _is_first(submitted: Run, trace: Run) -> bool:
    """Whether the decoy fails where the submission failed first; a later NaN may follow from that failure."""
    first = submitted.first_broken
    return first is not None and first.check.name in trace.failing


def _is_seen(trace: Run) -> bool:
    """Whether the mistake itself is seen, not only what comes of it."""
    return all(_finding(trace, name).failure in SEEN for name in trace.failing)


def _finding(trace: Run, name: str) -> Finding:
    return next(finding for finding in trace.findings if finding.check.name == name)


def _same_call(one: Call, other: Call) -> bool:
    return one.target == other.target and one.ended == other.ended and same(one.value, other.value)


def same(one: Any, other: Any) -> bool:
    """Equal plain values, floats up to rounding; objects that stayed in a child count as equal."""
    one, other = opened(one), opened(other)
    if isinstance(one, Handle) and isinstance(other, Handle):
        return True
    if isinstance(one, (list, tuple)):
        return type(one) is type(other) and len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return (
            type(other) is dict and set(one) == set(other) and all(same(one[key], other[key]) for key in one)
        )
    if _numeric(one) and _numeric(other):
        return _same_numbers(np.asarray(one), np.asarray(other))
    return type(one) is type(other) and bool(one == other)


def _numeric(value: object) -> bool:
    return isinstance(value, (bool, int, float, complex, np.ndarray, np.generic)) and not isinstance(
        value, Answer
    )


def _same_numbers(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> bool:
    if one.shape != other.shape or one.dtype.kind == "O" or other.dtype.kind == "O":
        return one.shape == other.shape and bool(np.all(one == other))
    with np.errstate(all="ignore"):
        return bool(np.allclose(one, other, rtol=1e-6, atol=1e-9, equal_nan=True))
