"""How far a program with planted faults is mended, by the checks that notice each of them."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.judge.checks import Finding
from sparring.judge.report import Mending

ANSWERED = (Verdict.PASSED, Verdict.WRONG)
LONGEST = 1_000
"""Lines of a program that are still compared with the starter's; a longer one is a new program."""


def mending_of(question: Question, source: str, findings: Sequence[Finding]) -> Mending | None:
    """What a submission has mended; None where nothing is to be mended.

    A fault is found where every check of it holds. A program that ends before it answers says nothing of
    the faults in it, so then nothing is counted.
    """
    repair = question.repair
    if repair is None:
        return None
    telling = [one for one in findings if one.check.fault]
    left = {one.check.fault for one in telling if one.failed}
    is_known = telling != [] and all(one.verdict in ANSWERED for one in telling)
    return Mending(
        faults=len(repair.faults),
        found=len(repair.faults) - len(left) if is_known else None,
        wrong=tuple(one.check.title for one in telling if one.verdict is Verdict.WRONG),
        changed_lines=changed_lines(repair.starter, source),
        lines=len(filled(repair.starter)),
    )


def changed_lines(before: str, after: str) -> int:
    """How many lines were replaced, added or taken out; blank ones and spaces at an end do not count."""
    old, new = filled(before), filled(after)
    if len(new) > LONGEST:
        return len(new)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return sum(max(end - start, stop - begin) for tag, start, end, begin, stop in steps if tag != "equal")


def filled(source: str) -> list[str]:
    """The lines in which something stands."""
    return [line.rstrip() for line in source.splitlines() if line.strip()]
