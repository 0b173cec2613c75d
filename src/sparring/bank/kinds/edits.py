"""The edits that make a decoy of a right program: read as literals, never run."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

NAME = "REPLACE"
VARY = "VARY"
VARY_FORM = f'write `{VARY} = {{"1e-8": ["1e-6", "1e-10"]}}`: a text of {NAME} and what others write there'
FORM = f'write `{NAME} = {{"old": "new"}}`: texts of the right program and what stands there instead'
SHOWN = 50

Complaint = tuple[int, str]
"""A line of the decoy's file, and what is wrong there."""


class Right(NamedTuple):
    """The right program that edits spoil: the name of its file, and its text with LF line ends."""

    name: str
    text: str


class Edit(NamedTuple):
    """One edit of the candidate's text; it stands on `line` of the decoy's file."""

    old: str
    new: str
    line: int


def assigned(decoy: ast.Module, wanted: str = NAME) -> ast.Assign | None:
    """Where a decoy lists its edits; None in one that is a whole program."""
    for node in decoy.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) if name == wanted:
                return node
    return None


def read_variants(
    decoy: ast.Module, edits: Sequence[Edit]
) -> tuple[tuple[tuple[Edit, ...], ...], tuple[Complaint, ...]]:
    """The same mistake with other constants: the edits of each variant, or what is wrong with the list."""
    listed = assigned(decoy, VARY)
    if listed is None:
        return (), ()
    pairs = list(_varied(listed))
    if not pairs:
        return (), ((listed.lineno, f"{VARY} lists no texts: {VARY_FORM}"),)
    unknown = [old for old, _ in pairs if sum(edit.new.count(old) for edit in edits) != 1]
    if unknown:
        return (), ((listed.lineno, f"`{unknown[0]}` stands not once in what {NAME} puts in: {VARY_FORM}"),)
    return tuple(
        tuple(Edit(edit.old, edit.new.replace(old, new), edit.line) for edit in edits) for old, new in pairs
    ), ()


def _varied(listed: ast.Assign) -> Iterator[tuple[str, str]]:
    """What stands for what, one pair for each variant; nothing of a list that is of another form."""
    if not isinstance(listed.value, ast.Dict):
        return
    for key, value in zip(listed.value.keys, listed.value.values, strict=True):
        old, others = text_of(key), value.elts if isinstance(value, ast.List) else []
        texts = [text_of(other) for other in others]
        if old is not None:
            yield from ((old, text) for text in texts if text is not None)


def read_edits(decoy: ast.Module, listed: ast.Assign) -> tuple[tuple[Edit, ...], tuple[Complaint, ...]]:
    """The edits of a decoy that opens with a docstring, or what is wrong with the list."""
    known = (listed, assigned(decoy, VARY))
    stray = next((node for node in decoy.body[1:] if node not in known), None)
    if stray is not None:
        return (), ((stray.lineno, f"beside the docstring and {NAME} nothing may stand: remove this"),)
    if not isinstance(listed.value, ast.Dict) or not listed.value.keys:
        return (), ((listed.lineno, f"{NAME} is no dict of strings: {FORM}"),)
    edits, complaints = list[Edit](), list[Complaint]()
    for key, value in zip(listed.value.keys, listed.value.values, strict=True):
        old, new = text_of(key), text_of(value)
        if old is None or new is None:
            complaints.append(((key or value).lineno, f"{NAME} holds something other than strings: {FORM}"))
        else:
            edits.append(Edit(old, new, (key or value).lineno))
    return tuple(edits), tuple(complaints)


def text_of(node: ast.expr | None) -> str | None:
    """The string that a literal stands for; None for whatever else."""
    match node:
        case ast.Constant(value=str(text)):
            return text
    return None


def edited(right: Right, edits: Sequence[Edit]) -> tuple[str, tuple[Complaint, ...]]:
    """The right program's text with all edits made, or which of them cannot be."""
    complaints = [(edit.line, fault) for edit in edits if (fault := misfit(right, edit))]
    if complaints:
        return "", tuple(complaints)
    text = right.text
    placed = sorted(((text.index(edit.old), edit) for edit in edits), key=itemgetter(0))
    overlapping = tuple(overlaps(placed))
    if overlapping:
        return "", overlapping
    for place, edit in reversed(placed):
        text = text[:place] + edit.new + text[place + len(edit.old) :]
    return text, ()


def misfit(right: Right, edit: Edit) -> str:
    """Why one edit cannot be made, or an empty text."""
    place = right.text.find(edit.old)
    if place == -1:
        return f"{shown(edit)} is not in {right.name}: copy the text that the edit replaces from there"
    if right.text.rfind(edit.old) != place:
        return f"{shown(edit)} is in {right.name} more than once: take in more of the text around it"
    return f"{shown(edit)} is replaced by itself: remove the edit" if edit.old == edit.new else ""


def overlaps(placed: Sequence[tuple[int, Edit]]) -> Iterator[Complaint]:
    """Edits that replace a text of which the edit before replaces a part."""
    for (before, first), (place, edit) in pairwise(placed):
        if place < before + len(first.old):
            yield edit.line, f"{shown(edit)} overlaps the edit on line {first.line}: make one edit of the two"


def shown(edit: Edit) -> str:
    """The text that an edit replaces, short enough for a message."""
    text = " ".join(edit.old.split())
    return f"`{text[:SHOWN]}…`" if len(text) > SHOWN else f"`{text}`"
