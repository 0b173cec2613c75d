"""A question of the bank, as read from its files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sparring.bank.kind import Kind, Level, Role, Tier
from sparring.bank.section import Section

if TYPE_CHECKING:  # the package of checks imports NumPy, which reading commands cannot afford
    from sparring.checking.verdict import Verdict


FRAGILE = "passed, not robust"
"""What a decoy declares that breaks in strict edge cases alone."""

__all__ = [
    "FRAGILE",
    "Coding",
    "Companions",
    "Decoy",
    "Kind",
    "Level",
    "Question",
    "Repair",
    "Role",
    "Section",
    "Tier",
]


@dataclass(frozen=True, slots=True)
class Decoy:
    """A plausible wrong or slow solution; `diagnosis` is what a learner who shares it is told.

    `source` is the whole program, whichever way the decoy's file says it; `variants` are the same with other
    constants. The `verdict` of one that breaks in strict edge cases alone is `passed`: none passes those too.
    """

    name: str
    diagnosis: str
    verdict: Verdict
    source: str
    variants: tuple[str, ...] = ()

    @property
    def declares(self) -> str:
        """Its verdict as its file says it."""
        return FRAGILE if self.verdict.value == "passed" else self.verdict.value


@dataclass(frozen=True, slots=True)
class Coding:
    """The companions of a coding question; `checks` is the source text of checks.py, at `checks_path`.

    `candidate` is the right program that decoys edit.
    """

    entry: str
    uses: Tier
    bans: tuple[str, ...]
    starter: str
    reference: str
    expert: str | None
    checks: str
    checks_path: Path
    candidate: str
    decoys: tuple[Decoy, ...]

    def file_of(self, decoy: Decoy) -> str:
        """Where a decoy stands in the folder of the question."""
        return f"decoys/{decoy.name}.py"


@dataclass(frozen=True, slots=True)
class Repair(Coding):
    """The companions of a program to mend; `starter` is the reference with all `faults` planted.

    A fault's program has no other fault, and is among the decoys. `half_mended` are the programs between:
    the names of the faults that are left, and the text.
    """

    faults: tuple[Decoy, ...]
    half_mended: tuple[tuple[tuple[str, ...], str], ...]

    def file_of(self, decoy: Decoy) -> str:
        """Where a decoy stands in the folder of the question, the faults in one of their own."""
        return f"{'faults' if decoy in self.faults else 'decoys'}/{decoy.name}.py"


Companions = Coding
"""What may lie beside a question, for the kinds that are more than a text."""


@dataclass(frozen=True, slots=True)
class Question:
    """One item of the bank; `version` changes with its files but not with asked, checked and aliases.

    From its second `edition` on an answer is held to be sayable, and to be ready for a cross-examination.
    """

    identity: str
    path: Path
    title: str
    kind: Kind
    level: Level
    minutes: int
    roles: tuple[Role, ...]
    asked: int
    requires: tuple[str, ...]
    aliases: tuple[str, ...]
    sources: tuple[str, ...]
    checked: date
    statement: str
    sections: tuple[Section, ...]
    version: str
    companions: Companions | None = None
    edition: int = 1

    @property
    def topic(self) -> str:
        return self.identity.partition("/")[0]

    @property
    def name(self) -> str:
        return self.identity.partition("/")[2]

    @property
    def coding(self) -> Coding | None:
        """The companions of a question with a program to judge; what kind it is, only `kind` says."""
        return self.companions if isinstance(self.companions, Coding) else None

    @property
    def repair(self) -> Repair | None:
        """The companions of a question whose program begins with faults in it."""
        return self.companions if isinstance(self.companions, Repair) else None

    def section(self, title: str) -> str | None:
        """The text of one section, or None when the question has no such section."""
        return next((part.text.strip("\n") for part in self.sections if part.title == title), None)
