"""Whether a slow program's time grows too fast for certain: one that was ended runs on to tell."""

from __future__ import annotations

import math
from itertools import pairwise

from sparring.bank.question import Question
from sparring.checking.answer import Mismatch, Raised
from sparring.checking.expectation import GROWTHS, Check
from sparring.judge.checks import timed
from sparring.judge.growth import EXPONENT_GAP, TELLING_SECONDS, TICK
from sparring.judge.remote import Remote, Stop
from sparring.judge.report import Growth
from sparring.judge.run import coding_of
from sparring.sandbox.child import Cause
from sparring.sandbox.limits import STANDARD
from sparring.sandbox.metered import MeteredSandbox

LONGER = 6.0
"""Seconds of CPU time at one size, some times what a run of growth is given: by then most are done."""
SMALLER = 4


def grows_too_fast(question: Question, source: str, growth: Growth, check: Check, remote: Remote) -> bool:
    """Whether time grows faster than the check asks for; `remote` is a fresh child's."""
    is_known = growth.exponent is not None and growth.reference_exponent is not None
    if is_known and (growth.exponent or 0) - (growth.reference_exponent or 0) > EXPONENT_GAP:
        return True
    sizes = _sizes(growth, check)
    seconds = _measured(question, source, check, sizes, remote)
    return any(_is_too_steep(check, *pair) for pair in pairwise(zip(sizes, seconds, strict=False)))


def _is_too_steep(check: Check, small: tuple[int, float], large: tuple[int, float]) -> bool:
    if large[1] < TELLING_SECONDS:
        return False
    grown, ratio = GROWTHS[check.growth or "1"], math.log(large[0] / small[0])
    wanted = math.log(grown(large[0]) / grown(small[0])) / ratio
    return math.log(large[1] / max(small[1], TICK)) / ratio - wanted > EXPONENT_GAP


def _sizes(growth: Growth, check: Check) -> tuple[int, ...]:
    """The last two sizes that it reached, or one and a smaller one, and twice the last."""
    reached = growth.sizes or check.sizes[:1]
    return (reached[-2] if len(reached) > 1 else reached[0] // SMALLER), reached[-1], 2 * reached[-1]


def _measured(
    question: Question, source: str, check: Check, sizes: tuple[int, ...], remote: Remote
) -> list[float]:
    """The time at each size, as far as the program gets; at least so much where it is ended."""
    found: list[float] = []
    try:
        remote.load(source, coding_of(question).entry)
        for size in sizes:
            remote.cpu_limit = LONGER
            found.append(timed(question, check, remote, size)[0])
    except Stop as stop:
        found += [LONGER] if stop.cause is Cause.CPU else []
    except (Mismatch, Raised):
        pass
    return found


def fresh(question: Question, metered: MeteredSandbox, seed: str) -> Remote:
    """A child of its own to measure in."""
    return Remote(metered.start(coding_of(question).uses, STANDARD), seed)
