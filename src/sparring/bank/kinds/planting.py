"""The faults of a program to mend: edits of the reference, planted one by one, together, and in between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import combinations, zip_longest
from pathlib import Path

from sparring.bank.kinds.decoy import read_decoy, right_of
from sparring.bank.kinds.edits import Edit, Right, assigned, edited, read_edits
from sparring.bank.kinds.programs import REFERENCE, STARTER, read_coding
from sparring.bank.question import Coding, Decoy, Repair
from sparring.bank.syntax import parse
from sparring.errors import Fault

FAULTS = "faults/"
WHOLE = "a fault is an edit of reference.py: write its REPLACE"


@dataclass(frozen=True, slots=True)
class Planted:
    """One fault: its program, where the reference has no other, and the edits that plant it."""

    decoy: Decoy
    edits: tuple[Edit, ...]


def read_repair(
    folder: Path, texts: Mapping[str, str], front: Mapping[str, object]
) -> tuple[Repair | None, tuple[Fault, ...]]:
    """The companions of a program to mend, and what is wrong with them."""
    coding, broken = read_coding(folder, texts, front)
    reference = right_of(REFERENCE, texts)
    planted, wrong = read_faults(folder, texts, reference)
    if coding is None or reference is None or wrong:
        return None, (*broken, *wrong)
    wrong = (*clashes(folder, planted, coding), *apart(folder, planted, reference))
    if not wrong:
        wrong = tuple(stale(folder, coding.starter, mixed(reference, planted)))
    return (None, wrong) if wrong else (_repair(coding, reference, planted), ())


def read_faults(
    folder: Path, texts: Mapping[str, str], reference: Right | None
) -> tuple[tuple[Planted, ...], tuple[Fault, ...]]:
    """The faults in their folder, and what is wrong with them."""
    planted, wrong = list[Planted](), list[Fault]()
    for name in sorted(name for name in texts if name.startswith(FAULTS) and name.endswith(".py")):
        decoy, complaints = read_decoy(Path(name).stem, texts[name], reference)
        wrong += [Fault(folder / name, line, message) for line, message in complaints]
        if decoy is None:
            continue
        tree = parse(texts[name])
        listed = assigned(tree)
        if listed is None:
            wrong.append(Fault(folder / name, 1, WHOLE))
        else:
            planted.append(Planted(decoy, read_edits(tree, listed)[0]))
    return tuple(planted), tuple(wrong)


def clashes(folder: Path, planted: Sequence[Planted], coding: Coding) -> Iterator[Fault]:
    """Faults that have the name of a decoy."""
    names = {decoy.name for decoy in coding.decoys}
    for one in planted:
        if one.decoy.name in names:
            message = "a decoy has this name too: give the fault or the decoy another"
            yield Fault(folder / FAULTS / f"{one.decoy.name}.py", 1, message)


def apart(folder: Path, planted: Sequence[Planted], reference: Right) -> Iterator[Fault]:
    """Faults whose edits touch those of another: then one could not be mended without the other."""
    for one, other in combinations(planted, 2):
        for _, message in edited(reference, (*one.edits, *other.edits))[1]:
            path = folder / FAULTS / f"{other.decoy.name}.py"
            yield Fault(path, 1, f"with {one.decoy.name}: {message}")


def mixed(reference: Right, planted: Sequence[Planted]) -> str:
    """The reference with several faults planted, none of whose edits touch."""
    return edited(reference, [edit for one in planted for edit in one.edits])[0]


def stale(folder: Path, starter: str, wanted: str) -> Iterator[Fault]:
    """A starter that is not the reference with all faults planted."""
    pairs = zip_longest(starter.splitlines(), wanted.splitlines())
    line = next((number for number, (one, other) in enumerate(pairs, start=1) if one != other), None)
    if line is not None:
        name = f"{folder.parent.name}/{folder.name}"
        message = f"is not {REFERENCE} with all of {FAULTS} planted: write it with `spar bank plant {name}`"
        yield Fault(folder / STARTER, line, message)


def _repair(coding: Coding, reference: Right, planted: Sequence[Planted]) -> Repair:
    """The companions with the faults, and every program with more than one of them left, but not all."""
    between = [some for size in range(2, len(planted)) for some in combinations(planted, size)]
    known = {field.name: getattr(coding, field.name) for field in fields(coding)}
    faults = tuple(one.decoy for one in planted)
    known["decoys"] = (*faults, *coding.decoys)
    half = tuple((tuple(one.decoy.name for one in some), mixed(reference, some)) for some in between)
    return Repair(**known, faults=faults, half_mended=half)
