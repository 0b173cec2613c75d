"""The programs beside a coding question: read as text, never imported."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from sparring.bank.question import Coding, Decoy, Tier
from sparring.bank.syntax import parse
from sparring.checking.verdict import Verdict
from sparring.errors import Fault

CHECKS = "checks.py"
STARTER = "starter.py"
REFERENCE = "reference.py"
EXPERT = "expert.py"
DECOYS = "decoys/"
VERDICT = re.compile(r"^verdict:[ \t]*(.*?)[ \t]*$", re.MULTILINE)


def read_coding(
    folder: Path, texts: Mapping[str, str], front: Mapping[str, object]
) -> tuple[Coding | None, tuple[Fault, ...]]:
    """The coding part of a question from its companions' texts by name, and what is wrong with them."""
    faults = [
        Fault(
            folder / name, 1, f"{name} is missing: a coding question has {STARTER}, {REFERENCE} and {CHECKS}"
        )
        for name in (STARTER, REFERENCE)
        if name not in texts
    ]
    decoys = list[Decoy]()
    for name in sorted(texts):
        if name.startswith(DECOYS) and name.endswith(".py"):
            decoy, complaint = read_decoy(Path(name).stem, texts[name])
            faults += [Fault(folder / name, 1, complaint)] if complaint else []
            decoys += [decoy] if decoy else []
        else:
            faults += syntax(folder / name, texts[name])
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
        decoys=tuple(decoys),
    )
    return coding, ()


def read_decoy(name: str, source: str) -> tuple[Decoy | None, str]:
    """A decoy from its source, or what is wrong with it."""
    try:
        docstring = ast.get_docstring(parse(source)) or ""
    except SyntaxError as error:
        return None, f"does not parse (line {error.lineno}: {error.msg})"
    diagnosis = " ".join(docstring.split("\n\n", 1)[0].split())
    if not diagnosis or VERDICT.match(diagnosis):
        return None, "begin with a docstring whose first line is the diagnosis that a learner is told"
    declared = VERDICT.search(docstring)
    allowed = [verdict for verdict in Verdict if verdict not in (Verdict.PASSED, Verdict.JUDGE_ERROR)]
    if declared is None or declared[1] not in allowed:
        found = f"`verdict: {declared[1]}` stands there" if declared else "the docstring declares no verdict"
        return None, f"{found}; write a line `verdict: <one of {', '.join(allowed)}>`"
    return Decoy(name, diagnosis, Verdict(declared[1]), source), ""


def syntax(path: Path, source: str) -> Iterator[Fault]:
    """A fault where a Python file does not parse."""
    if path.suffix != ".py":
        return
    try:
        parse(source)
    except SyntaxError as error:
        yield Fault(path, error.lineno or 1, f"does not parse: {error.msg}")
