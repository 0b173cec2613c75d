"""Whether a slow program's time grows too fast for certain; by smaller inputs where it was ended too soon."""

from __future__ import annotations

import math
from itertools import pairwise

from sparring.bank.question import Question
from sparring.checking.answer import Mismatch, Raised
from sparring.checking.expectation import GROWTHS, Check
from sparring.judge.checks import timed
from sparring.judge.growth import CUT_SECONDS, EXPONENT_GAP, TELLING_SECONDS, TICK
from sparring.judge.remote import Remote, Stop
from sparring.judge.report import Growth
from sparring.judge.run import coding_of
from sparring.sandbox.limits import STANDARD
from sparring.sandbox.metered import MeteredSandbox

FRACTIONS = (16, 4, 1)
"""Of the smallest size that is checked: on these a program that was ended there is still measured."""


def grows_too_fast(question: Question, source: str, growth: Growth, check: Check, remote: Remote) -> bool:
    """Whether time grows faster than the check asks for; `remote` is a fresh child's."""
    is_known = growth.exponent is not None and growth.reference_exponent is not None
    if is_known and (growth.exponent or 0) - (growth.reference_exponent or 0) > EXPONENT_GAP:
        return True
    sizes = [check.sizes[0] // fraction for fraction in FRACTIONS]
    seconds = _measured(question, source, check, sizes, remote)
    pairs = pairwise(zip(sizes, seconds, strict=False))
    return any(_is_too_steep(check, small, large) for small, large in pairs)


def _is_too_steep(check: Check, small: tuple[int, float], large: tuple[int, float]) -> bool:
    if large[1] < TELLING_SECONDS:
        return False
    grown, ratio = GROWTHS[check.growth or "1"], math.log(large[0] / small[0])
    wanted = math.log(grown(large[0]) / grown(small[0])) / ratio
    return math.log(large[1] / max(small[1], TICK)) / ratio - wanted > EXPONENT_GAP


def _measured(question: Question, source: str, check: Check, sizes: list[int], remote: Remote) -> list[float]:
    """The lesser of two times at each size, as far as the program gets."""
    found: list[float] = []
    try:
        remote.load(source, coding_of(question).entry)
        for size in sizes:
            remote.cpu_limit = CUT_SECONDS
            found.append(min(timed(question, check, remote, size)[0] for _ in range(2)))
    except (Mismatch, Raised, Stop):
        pass
    return found


def fresh(question: Question, metered: MeteredSandbox, seed: str) -> Remote:
    """A child of its own to measure in."""
    return Remote(metered.start(coding_of(question).uses, STANDARD), seed)
