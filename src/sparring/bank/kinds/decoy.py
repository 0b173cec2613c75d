"""Read the decoys of a question: whole programs, or edits of the candidate's right one."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from pathlib import Path

from sparring.bank.kinds.edits import Complaint, Right, assigned, edited, read_edits, read_variants
from sparring.bank.question import FRAGILE, Decoy
from sparring.bank.syntax import parse
from sparring.checking.verdict import Verdict
from sparring.errors import Fault

FOLDER = "decoys/"
CANDIDATE = f"{FOLDER}candidate.py"
VERDICT = re.compile(r"^verdict:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
UNDECLARABLE = (Verdict.PASSED, Verdict.JUDGE_ERROR)
DECLARABLE: Mapping[str, Verdict] = {
    **{one.value: one for one in Verdict if one not in UNDECLARABLE},
    FRAGILE: Verdict.PASSED,
}


def is_decoy(name: str) -> bool:
    """Whether a companion is a decoy; the program that decoys edit is none."""
    return name.startswith(FOLDER) and name.endswith(".py") and name != CANDIDATE


def read_decoys(folder: Path, texts: Mapping[str, str]) -> tuple[tuple[Decoy, ...], tuple[Fault, ...]]:
    """The decoys among a question's companions, and what is wrong with them."""
    decoys, faults = list[Decoy](), list[Fault]()
    candidate = right_of(CANDIDATE, texts)
    for name in sorted(filter(is_decoy, texts)):
        decoy, complaints = read_decoy(Path(name).stem, texts[name], candidate)
        decoys += [decoy] if decoy else []
        faults += [Fault(folder / name, line, message) for line, message in complaints]
    return tuple(decoys), tuple(faults)


def right_of(name: str, texts: Mapping[str, str]) -> Right | None:
    """The right program in a file, to be edited; None where that is not there or does not parse."""
    text = texts.get(name)
    if text is None or not_parsing(text):
        return None
    return Right(Path(name).name, text.replace("\r\n", "\n"))


def read_decoy(name: str, text: str, right: Right | None) -> tuple[Decoy | None, tuple[Complaint, ...]]:
    """A decoy from its file, or what is wrong with it."""
    try:
        tree = parse(text)
    except SyntaxError as error:
        return None, ((error.lineno or 1, f"does not parse: {error.msg}"),)
    declared = declared_in(ast.get_docstring(tree) or "")
    if isinstance(declared, str):
        return None, ((1, declared),)
    source, complaints = program_of(tree, text, right)
    variants, more = variants_of(tree, right) if source is not None else ((), ())
    decoy = None if source is None or more else Decoy(name, *declared, source, variants)
    return decoy, (*complaints, *more)


def declared_in(docstring: str) -> tuple[str, Verdict] | str:
    """The diagnosis, which is the first paragraph, and the verdict; or what is wrong with the docstring."""
    diagnosis = " ".join(docstring.split("\n\n", 1)[0].split())
    if not diagnosis or VERDICT.match(diagnosis):
        return "begin with a docstring whose first line is the diagnosis that a learner is told"
    declared = VERDICT.search(docstring)
    if declared is None or declared[1] not in DECLARABLE:
        found = f"`verdict: {declared[1]}` stands there" if declared else "the docstring declares no verdict"
        return f"{found}; write a line `verdict: <one of {', '.join(DECLARABLE)}>`"
    return diagnosis, DECLARABLE[declared[1]]


def program_of(tree: ast.Module, text: str, right: Right | None) -> tuple[str | None, tuple[Complaint, ...]]:
    """The program that the judge runs: the decoy's own text, or the edited right one where that parses."""
    listed = assigned(tree)
    if listed is None:
        return text, ()
    if right is None:
        return None, ()  # the fault is the right program's, and told once
    edits, complaints = read_edits(tree, listed)
    if complaints:
        return None, complaints
    source, complaints = edited(right, edits)
    if complaints:
        return None, complaints
    broken = not_parsing(source)
    if broken:
        return None, ((listed.lineno, f"the edited program does not parse: {broken}"),)
    return source, ()


def variants_of(tree: ast.Module, right: Right | None) -> tuple[tuple[str, ...], tuple[Complaint, ...]]:
    """The programs with the same mistake and other constants, of a decoy whose own program is right."""
    listed = assigned(tree)
    if listed is None or right is None:
        return (), ()
    edits, _ = read_edits(tree, listed)
    varied, complaints = read_variants(tree, edits)
    sources = [edited(right, one)[0] for one in varied]
    broken = next(filter(None, map(not_parsing, sources)), "")
    if broken:
        complaints = (*complaints, (listed.lineno, f"a variant does not parse: {broken}"))
    return tuple(sources), complaints


def not_parsing(source: str) -> str:
    """Why a program is no Python, or an empty text."""
    try:
        parse(source)
    except SyntaxError as error:
        return f"line {error.lineno} `{(error.text or '').strip()}`: {error.msg}"
    except ValueError as error:  # a NUL or half a surrogate, which an escape can write
        return str(error)
    return ""
