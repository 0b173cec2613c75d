"""What the judge makes of the programs by other hands, beside what a person found when reading them.

The name says what is expected (`wrong-…`, `right-…`). diagnoses.toml says which decoy's sentence is true
of a wrong one; under `silent` which of these are told nothing all the same, of the others none is true;
under `fragile` which pass, since strict edge cases alone break them. `check name` is the sentence of a check.
"""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from sparring.bank.reading.load import load_question
from sparring.checking.verdict import Verdict
from sparring.judge.judge import Judge

HERE = Path(__file__).parent
BANK = HERE.parents[1] / "questions"
QUESTIONS = sorted(path.name for path in HERE.iterdir() if path.is_dir() and not path.name.startswith("__"))
READ = tomllib.loads((HERE / "diagnoses.toml").read_text())


@dataclass(frozen=True, slots=True)
class Tried:
    """One program: the decoys whose sentences are `true` of it and `told` to it, and its verdict."""

    program: str
    is_right: bool
    is_fragile: bool
    true: str | None
    told: str | None
    verdict: Verdict
    robust: bool | None
    reason: str

    @property
    def is_judged_rightly(self) -> bool:
        """A right one passes, a fragile one breaks in strict edge cases alone, any other does not pass."""
        if self.is_right or self.is_fragile:
            return self.verdict is Verdict.PASSED and (self.robust is False) is self.is_fragile
        return self.verdict is not Verdict.PASSED


def silent(question: str) -> dict[str, str]:
    """Programs with a decoy's mistake that are told nothing, with the decoy."""
    found: dict[str, str] = READ.get(question, {}).get("silent", {})
    return found


def fragile(question: str) -> list[str]:
    """Wrong programs that pass, since strict edge cases alone break them."""
    found: list[str] = READ.get(question, {}).get("fragile", [])
    return found


def true_sentences(question: str) -> dict[str, str]:
    """Every program with a decoy's mistake, told or not, with the decoy."""
    told = {program: decoy for program, decoy in READ.get(question, {}).items() if type(decoy) is str}
    return told | silent(question)


def folder_of(question: str) -> Path:
    """The question's folder, whatever its topic."""
    return next(BANK.glob(f"*/{question}/checks.py")).parent


def try_all(question: str, judge: Judge, *, without: Container[str] = ()) -> Iterator[Tried]:
    """Judges every program of one question, `without` some."""
    loaded = load_question(folder_of(question) / "README.md", BANK)
    true = true_sentences(question)
    for path in sorted(path for path in (HERE / question).glob("*.py") if path.stem not in without):
        report = judge.judge(loaded, path.read_text())
        expected = path.stem.startswith("right-"), path.stem in fragile(question), true.get(path.stem)
        first = report.first_broken
        by_check = f"check {first.name}" if first and report.diagnosis else None
        yield Tried(
            path.stem, *expected, report.decoy or by_check, report.verdict, report.robust, report.reason
        )


def mistakes(name: str, judge: Judge, *, without: Container[str] = ()) -> list[str]:
    """What the judge gets wrong about the programs of one question, or does otherwise than is recorded."""
    return [fault for tried in try_all(name, judge, without=without) for fault in faults(name, tried)]


def faults(name: str, tried: Tried) -> list[str]:
    """What the judge gets wrong about one program, or tells it otherwise than is recorded."""
    found = []
    if not tried.is_judged_rightly:
        found.append(f"{tried.program}: {tried.verdict}, robust {tried.robust}: {tried.reason}")
    if tried.told != (None if tried.program in silent(name) else tried.true):
        found.append(f"{tried.program}: told {tried.told}, true is {tried.true}")
    return found
