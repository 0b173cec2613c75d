"""The proof of the checks: small edits of the reference must fail, unless they are recorded as equivalent."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any

from sparring.bank.question import Question
from sparring.errors import BrokenQuestion
from sparring.judge.checks import checks_for, run_check
from sparring.judge.remote import Remote
from sparring.judge.run import coding_of, loaded
from sparring.prove.mutants import Mutant, mutants
from sparring.sandbox.child import Sandbox
from sparring.sandbox.limits import Limits

FILE = "equivalents.toml"
KEYS = {"operator", "line", "edit", "reason"}
SHORT = Limits(cpu_seconds=1.0)


@dataclass(frozen=True, slots=True)
class MutationProof:
    """How many edits of one question's reference are caught; survivors and false records are listed."""

    question: str
    caught: int
    equivalent: int
    survivors: tuple[Mutant, ...]
    false_records: tuple[str, ...]

    @property
    def counted(self) -> int:
        """Edits that should be caught: all but the recorded equivalents."""
        return self.caught + len(self.survivors)


@dataclass(frozen=True, slots=True)
class Equivalent:
    """A recorded edit that changes nothing a caller can see, and why."""

    operator: str
    line: str
    edit: str
    reason: str

    def fits(self, mutant: Mutant) -> bool:
        return (self.operator, self.line, self.edit) == (mutant.operator, mutant.line, mutant.edit)


def equivalents_of(question: Question) -> tuple[Equivalent, ...]:
    """The equivalents recorded beside a question; `BrokenQuestion` where the file is not well-formed."""
    path = coding_of(question).checks_path.with_name(FILE)
    if not path.is_file():
        return ()
    try:
        entries: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["equivalent"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise BrokenQuestion(f"{path}: write [[equivalent]] tables: {error}") from None
    for entry in entries:
        if set(entry) != KEYS or not all(isinstance(value, str) and value for value in entry.values()):
            raise BrokenQuestion(f"{path}: an [[equivalent]] needs exactly {', '.join(sorted(KEYS))}")
    return tuple(Equivalent(**entry) for entry in entries)


def prove_mutants_of(question: Question, sandbox: Sandbox) -> MutationProof:
    """Runs the mutants of one reference."""
    recorded = equivalents_of(question)
    used: set[Equivalent] = set()
    caught, survivors, false_records = 0, [], []
    for mutant in mutants(coding_of(question).reference):
        record = next((one for one in recorded if one.fits(mutant)), None)
        is_caught = _is_caught(question, mutant.source, sandbox)
        if record is not None:
            used.add(record)
        if is_caught and record is not None:
            false_records.append(f"{record.line}: {record.edit}: recorded as equivalent, but it is caught")
        elif is_caught:
            caught += 1
        elif record is None:
            survivors.append(mutant)
    false_records += [f"{one.line}: {one.edit}: no such edit" for one in recorded if one not in used]
    equivalent = len(used) - sum("is caught" in one for one in false_records)
    return MutationProof(question.identity, caught, equivalent, tuple(survivors), tuple(false_records))


def _is_caught(question: Question, source: str, sandbox: Sandbox) -> bool:
    checks = [check for check in checks_for(question) if check.growth is None]
    child = sandbox.start(coding_of(question).uses, SHORT)
    try:
        remote = Remote(child)
        if loaded(question, source, remote, checks[0]) is not None:
            return True
        return any(run_check(question, check, remote).failed for check in checks)
    finally:
        child.close()
