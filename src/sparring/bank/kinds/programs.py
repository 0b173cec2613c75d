"""The programs beside a question: read as text, never imported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from sparring.bank.kinds.decoy import CANDIDATE, is_decoy, read_decoys
from sparring.bank.question import Coding, Tier
from sparring.bank.syntax import parse
from sparring.errors import Fault

CHECKS = "checks.py"
STARTER = "starter.py"
REFERENCE = "reference.py"
EXPERT = "expert.py"
NEEDED = (STARTER, REFERENCE, CANDIDATE)


def read_coding(
    folder: Path, texts: Mapping[str, str], front: Mapping[str, object]
) -> tuple[Coding | None, tuple[Fault, ...]]:
    """The coding part of a question from its companions' texts by name, and what is wrong with them."""
    faults = [
        Fault(
            folder / name,
            1,
            f"{name} is missing: a question with a program has {CHECKS}, {', '.join(NEEDED)}",
        )
        for name in NEEDED
        if name not in texts
    ]
    for name in sorted(texts):
        faults += [] if is_decoy(name) else syntax(folder / name, texts[name])
    decoys, wrong_decoys = read_decoys(folder, texts)
    faults += wrong_decoys
    entry, tier, bans = front.get("entry"), front.get("uses"), front.get("bans")
    if faults or not isinstance(entry, str) or not isinstance(tier, Tier) or not isinstance(bans, tuple):
        return None, tuple(faults)
    coding = Coding(
        entry=entry,
        uses=tier,
        bans=bans,
        starter=texts[STARTER],
        reference=texts[REFERENCE],
        expert=texts.get(EXPERT),
        checks=texts[CHECKS],
        checks_path=folder / CHECKS,
        candidate=texts[CANDIDATE],
        decoys=decoys,
    )
    return coding, ()


def syntax(path: Path, source: str) -> Iterator[Fault]:
    """A fault where a Python file does not parse."""
    if path.suffix != ".py":
        return
    try:
        parse(source)
    except SyntaxError as error:
        yield Fault(path, error.lineno or 1, f"does not parse: {error.msg}")
