"""What a learner is told about a submission: the verdict, every check, and why."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from sparring.checking.clean import clean
from sparring.checking.verdict import Verdict
from sparring.sandbox.isolation import Isolation


class Clean:
    """Makes every text of a report safe to print when it is made, so that no face need think of it."""

    __slots__ = ()

    def __post_init__(self) -> None:
        for one in fields(self):  # type: ignore[arg-type]  # its subclasses are dataclasses
            value = getattr(self, one.name)
            if type(value) is str:
                object.__setattr__(self, one.name, clean(value))


@dataclass(frozen=True, slots=True)
class CheckReport(Clean):
    """One check; `verdict` is None when it was not run. All values are text that is safe to print."""

    name: str
    title: str
    verdict: Verdict | None
    shown: bool = False
    reason: str = ""
    robust: bool = False
    """Whether it is a strict edge case, which a pass does not need."""
    size: int | None = None
    got: str | None = None
    want: str | None = None
    call: str | None = None
    trace: str | None = None
    output: str | None = None
    seconds: float = 0.0

    @property
    def failed(self) -> bool:
        return self.verdict not in (None, Verdict.PASSED)


@dataclass(frozen=True, slots=True)
class Growth(Clean):
    """How CPU time grows: milliseconds by size, the steepest exponent, and the one that it may have."""

    name: str
    sizes: tuple[int, ...]
    milliseconds: tuple[float, ...]
    reference_milliseconds: tuple[float, ...]
    exponent: float | None
    reference_exponent: float | None
    ratio: float | None
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Mending(Clean):
    """How far a program with planted faults is mended, and how much of it was changed for that.

    `found` is None where a check did not come to an answer; `wrong` has the titles of what is not right yet.
    """

    faults: int
    found: int | None
    wrong: tuple[str, ...]
    changed_lines: int
    lines: int


@dataclass(frozen=True, slots=True)
class Report(Clean):
    """The outcome of one submission; seconds are CPU time of the child unless they say otherwise.

    `robust` says of a passed one whether every strict edge case holds too; None where that is not known.
    """

    question: str
    version: str
    verdict: Verdict
    isolation: Isolation
    reason: str = ""
    line: int | None = None
    checks: tuple[CheckReport, ...] = ()
    diagnosis: str | None = None
    decoy: str | None = None
    robust: bool | None = None
    reason_waits: bool = False
    """Whether it is not known yet which mistake this is: the decoys must be run first."""
    keeps_state: bool = False
    growth: tuple[Growth, ...] = ()
    mending: Mending | None = None
    """Of a program to mend alone."""
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0
    peak_bytes: int | None = None
    unrecorded: str = ""
    """Why the try could not be written down, where it could not; the verdict holds all the same."""

    @property
    def first_failing(self) -> CheckReport | None:
        """The check that decided the verdict."""
        return next((one for one in self.checks if one.failed and not one.robust), None)

    @property
    def failing_name(self) -> str | None:
        """The name of the check that decided the verdict."""
        return self.first_failing.name if self.first_failing else None

    @property
    def breaking(self) -> tuple[CheckReport, ...]:
        """The strict edge cases that do not hold."""
        return tuple(one for one in self.checks if one.failed and one.robust)

    @property
    def first_broken(self) -> CheckReport | None:
        """The check to look into: the one that decided, else the first strict edge case that breaks."""
        return self.first_failing or next(iter(self.breaking), None)

    @property
    def passed_count(self) -> int:
        return sum(one.verdict is Verdict.PASSED for one in self.checks)

    def to_json(self) -> dict[str, Any]:
        """Plain values only; stored with the attempt."""
        return asdict(self)
