"""How often each answer was given to somebody who was to refute it: the record, and the page made of it."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sparring.bank.question import Question
from sparring.bank.reading.load import Bank
from sparring.errors import Fault

RECORD = "docs/audit.toml"
PLACE = "docs/audit.md"
FORM = 'write `"topic/name" = { rounds = 2, on = 2026-11-30 }`'
INTRODUCTION = """\
A *round*: the whole answer is given to somebody who has not seen it, with the words “assume that there is
a false statement in it; find it”; a third judges what they found, and what is false is mended. An answer
is done when nothing that a fresh refuter found is false. The number says how many rounds that took
([how](writing-questions.md#how-an-answer-is-refuted))."""


@dataclass(frozen=True, slots=True)
class Audit:
    """How many rounds an answer took until a fresh refuter found nothing false in it, and when that was."""

    identity: str
    rounds: int
    on: date


def read_audits(folder: Path) -> dict[str, Audit]:
    """The record beside a bank by identity, without lines that are wrong."""
    found, _ = _read(folder)
    return {
        identity: Audit(identity, values["rounds"], values["on"])
        for identity, values in found.items()
        if not _form(values)
    }


def audit_faults(folder: Path, questions: Mapping[str, Question]) -> Iterator[Fault]:
    """Lines of the record that are of another form, or of questions that are not there."""
    found, fault = _read(folder)
    if fault is not None:
        yield fault
    for identity, values in found.items():
        complaint = _form(values) or ("" if identity in questions else "is no question of this bank")
        if complaint:
            yield Fault(folder / RECORD, 1, f"`{identity}`: {complaint}")


def audit_page(bank: Bank, folder: Path, mark: str) -> str:
    """The whole page; `mark` says that it is generated."""
    audits = read_audits(folder)
    spoken = [one for one in bank.questions if one.coding is None]
    parts = [
        f"{mark}\n\n# How often each answer was refuted before it stood",
        INTRODUCTION,
        summary(spoken, audits),
        "| question | rounds | done on |\n| --- | --: | --- |\n"
        + "\n".join(_row(bank.link(one), audits.get(one.identity)) for one in spoken),
    ]
    return "\n\n".join(parts) + "\n"


def summary(questions: Sequence[Question], audits: Mapping[str, Audit]) -> str:
    """How many are done, by the number of rounds."""
    rounds = Counter(audits[one.identity].rounds for one in questions if one.identity in audits)
    told = "".join(f", {count} in {number}" for number, count in sorted(rounds.items()))
    return f"**{rounds.total()} of {len(questions)}** answers are done{told}."


def _row(link: str, audit: Audit | None) -> str:
    return f"| {link} | {audit.rounds} | {audit.on} |" if audit else f"| {link} | | |"


def _read(folder: Path) -> tuple[dict[str, Any], Fault | None]:
    path = folder / RECORD
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")), None
    except FileNotFoundError:
        return {}, None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        return {}, Fault(path, 1, f"the record of audits cannot be read: {error}")


def _form(values: Any) -> str:
    """What is wrong with one line, or an empty text."""
    if not isinstance(values, dict) or set(values) != {"rounds", "on"}:
        return FORM
    is_whole = type(values["rounds"]) is int and values["rounds"] > 0 and type(values["on"]) is date
    return "" if is_whole else FORM
