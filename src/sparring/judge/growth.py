"""Checking how CPU time grows, against the reference in the same run; a right program must never fail it.

Two things decide. Nobody passes who gave no right answer at the largest size within the cut; every right
program, plain Python too, stays under a third of it, and one that hides its growth by wasting time at small
sizes loses there. And of those who did answer nobody passes whose time, many times the reference's, grows
faster between any two sizes than both the reference's and what the check declares.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from sparring.bank.question import Question
from sparring.checking.answer import Mismatch, Raised
from sparring.checking.expectation import GROWTHS, Check
from sparring.checking.verdict import Verdict
from sparring.errors import JudgeFailed
from sparring.judge.checks import Finding, timed
from sparring.judge.kept_timings import KeptTimings
from sparring.judge.once import Once
from sparring.judge.remote import Remote, Stop
from sparring.judge.report import Growth
from sparring.judge.run import coding_of
from sparring.sandbox.child import Cause, Sandbox
from sparring.sandbox.limits import STANDARD
from sparring.sandbox.metered import MeteredSandbox

EXPONENT_GAP = 0.5
SLOWER = 20.0
FLOOR_SECONDS = 0.02
CUT_SECONDS = 0.5
CUT_RATIO = 40.0
TICK = 1e-4
CLOSE = 1.1
MOST_RUNS = 8
TELLING_SECONDS = 5e-3
"""Below it a time says little of how a program grows."""


@dataclass(slots=True)
class Timing:
    """CPU seconds by size; `cut` is the size at which the program was ended."""

    seconds: dict[int, float] = field(default_factory=dict)
    cut: int | None = None

    def exponent(self, small: int, large: int) -> float:
        """The growth exponent between two sizes: 1 is linear, 2 quadratic."""
        times = [max(self.seconds[size], TICK) for size in (small, large)]
        return math.log(times[1] / times[0]) / math.log(large / small)

    def least(self, other: Timing) -> Timing:
        """The lesser time of two runs at every size that both reached: what else runs only ever adds."""
        both = [size for size in self.seconds if size in other.seconds]
        seconds = {size: min(self.seconds[size], other.seconds[size]) for size in both}
        both_cut = self.cut is not None and other.cut is not None
        return Timing(seconds, max(self.cut or 0, other.cut or 0) if both_cut else None)


class References:
    """The reference's timing per check: measured once, kept in `cache`, again where a verdict hangs on it."""

    def __init__(self, sandbox: Sandbox, cache: Path | None = None, *, seed: str = "") -> None:
        self.sandbox = sandbox
        self.seed = seed  # other numbers of the same sizes: what is kept holds for every seed
        self._kept = KeptTimings(cache) if cache else None
        self._known = Once[tuple[str, str], Timing]()

    def of(self, question: Question, check: Check) -> Timing:
        """How long the reference takes; measured by the first thread that asks."""
        return self._known.get((question.version, check.name), lambda: self._first(question, check))

    def again(self, question: Question, check: Check) -> Timing:
        """The lesser times of all measurements and a new one, in a fresh child."""
        found = self._measured(question, check).least(self.of(question, check))
        self._known.put((question.version, check.name), found)
        self._keep(question, check, found)
        return found

    def _first(self, question: Question, check: Check) -> Timing:
        kept = self._kept.read(question, check) if self._kept else None
        found = Timing(kept) if kept else self._measured(question, check)
        if not kept:
            self._keep(question, check, found)
        return found

    def _keep(self, question: Question, check: Check, found: Timing) -> None:
        if self._kept:
            self._kept.write(question, check, found.seconds)

    def _measured(self, question: Question, check: Check) -> Timing:
        coding = coding_of(question)
        child = MeteredSandbox(self.sandbox).start(coding.uses, STANDARD)
        try:
            remote = Remote(child, self.seed)
            remote.load(coding.reference, coding.entry)
            seconds = {}
            for size in check.sizes:
                seconds[size] = least(lambda size=size: _timed_anew(question, check, remote, size))  # type: ignore[misc]
            return Timing(seconds)
        except (Raised, Mismatch, Stop) as found:
            raise JudgeFailed(f"the reference of {question.identity} could not be timed: {found}") from None
        finally:
            child.close()


def _timed_anew(question: Question, check: Check, remote: Remote, size: int) -> float:
    """One of many measurements in one child; each may send as much as a run."""
    remote.begin_again()
    return timed(question, check, remote, size)[0]


def least(measure: Callable[[], float]) -> float:
    """The least of several times, as soon as another one comes close to it."""
    times = sorted([measure(), measure()])
    while times[1] > CLOSE * times[0] and len(times) < MOST_RUNS:
        times = sorted([*times, measure()])
    return times[0]


def check_growth(
    question: Question,
    source: str,
    check: Check,
    references: References,
    metered: MeteredSandbox | None = None,
) -> tuple[Finding, Growth]:
    """`too_slow` needs two runs: cut both times, or steeper and far above the reference.

    Where nothing more of the submission may run, the first one is all there is.
    """
    metered = metered or MeteredSandbox(references.sandbox)
    reference = references.of(question, check)
    finding, timing = _measure(question, source, check, references, metered)
    if finding.verdict is Verdict.PASSED and _slow(check, timing, reference):
        over = metered.over()
        if over is not None:
            return Finding(check, Verdict.TOO_SLOW, over.detail), _growth(check, timing, reference)
        finding, again = _measure(question, source, check, references, metered)
        timing, reference = timing.least(again), references.again(question, check)
        if finding.verdict is Verdict.PASSED and _slow(check, timing, reference):
            finding.verdict = Verdict.TOO_SLOW
            finding.size = timing.cut or check.sizes[-1]
    growth = _growth(check, timing, reference)
    if finding.verdict is Verdict.TOO_SLOW:
        finding.reason = finding.reason or _sentence(check, growth)
    return finding, growth


def _measure(
    question: Question, source: str, check: Check, references: References, sandbox: Sandbox
) -> tuple[Finding, Timing]:
    coding = coding_of(question)
    reference, timing = references.of(question, check), Timing()
    child = sandbox.start(coding.uses, STANDARD)
    finding, size = Finding(check, Verdict.PASSED), check.sizes[0]
    try:
        remote = Remote(child, references.seed)
        remote.load(source, coding.entry)
        for size in check.sizes:
            remote.cpu_limit = max(CUT_SECONDS, CUT_RATIO * reference.seconds[size])
            timing.seconds[size] = timed(question, check, remote, size)[0]
    except Mismatch as found:
        finding = Finding(check, Verdict.WRONG, found.reason, found.failure, size, found.got, found.want)
        finding.call, finding.calls = found.call, remote.calls
    except Raised as found:
        finding = Finding(check, Verdict.CRASHED, str(found), size=size, trace=found.trace, call=found.call)
    except Stop as stop:
        spent = remote.spent + (remote.cpu_limit or CUT_SECONDS)  # the calls before, and the one that was cut
        finding = _stopped(check, stop, size, timing, spent)
    finally:
        child.close()
    return finding, timing


def _stopped(check: Check, stop: Stop, size: int, timing: Timing, spent: float) -> Finding:
    """A run that was cut by our own limit is a measurement; any other stop is a verdict."""
    if stop.cause is not Cause.CPU:
        return Finding(check, stop.verdict, stop.reason, size=size)
    timing.cut = size
    timing.seconds[size] = spent
    return Finding(check, Verdict.PASSED, size=size)


def _costly(check: Check, timing: Timing, reference: Timing) -> bool:
    large = _measured_sizes(check, timing)[-1]
    return timing.seconds[large] >= max(FLOOR_SECONDS, SLOWER * reference.seconds[large])


def _slow(check: Check, timing: Timing, reference: Timing) -> bool:
    if timing.cut is not None:
        return True
    return _costly(check, timing, reference) and any(
        timing.exponent(small, large) - wanted_exponent(check, reference, small, large) > EXPONENT_GAP
        for small, large in _telling(check, timing)
    )


def wanted_exponent(check: Check, reference: Timing, small: int, large: int) -> float:
    """The larger of the declared and the reference's, which seems to grow less where it is all overhead."""
    growth = GROWTHS[check.growth or "1"]
    declared = math.log(growth(large) / growth(small)) / math.log(large / small)
    return max(declared, reference.exponent(small, large))


def _telling(check: Check, timing: Timing) -> Iterator[tuple[int, int]]:
    """All pairs of sizes that were measured, the larger of which took long enough to tell something."""
    for small, large in combinations(_measured_sizes(check, timing), 2):
        if timing.seconds[large] >= TELLING_SECONDS:
            yield small, large


def _measured_sizes(check: Check, timing: Timing) -> list[int]:
    return [size for size in check.sizes if size in timing.seconds]


def _growth(check: Check, timing: Timing, reference: Timing) -> Growth:
    measured = tuple(_measured_sizes(check, timing))
    pairs = list(_telling(check, timing)) or list(combinations(measured, 2))[-1:]
    steepest = max(pairs, key=lambda pair: timing.exponent(*pair), default=None)
    large = measured[-1] if measured else None
    return Growth(
        check.name,
        measured,
        tuple(round(1e3 * timing.seconds[size], 2) for size in measured),
        tuple(round(1e3 * reference.seconds[size], 2) for size in measured),
        round(timing.exponent(*steepest), 2) if steepest else None,
        round(wanted_exponent(check, reference, *steepest), 2) if steepest else None,
        round(timing.seconds[large] / max(reference.seconds[large], TICK), 1) if large else None,
        timing.cut is not None,
    )


def _sentence(check: Check, growth: Growth) -> str:
    least = "at least " if growth.cut else ""
    ratio = f"{least}{growth.ratio} times the reference's CPU time"
    if growth.exponent is None:
        return f"{check.growth} is asked for; at n = {growth.sizes[-1]} it takes {ratio}"
    if growth.cut and growth.exponent < (growth.reference_exponent or 0) + EXPONENT_GAP:
        return f"it did not finish n = {growth.sizes[-1]}: it was ended after {ratio}"
    return (
        f"time grows like n^{growth.exponent}, {check.growth} is asked for; "
        f"at n = {growth.sizes[-1]} it takes {ratio}"
    )
