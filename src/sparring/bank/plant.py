"""Write the starter of a program to mend."""

from __future__ import annotations

from pathlib import Path

from sparring.bank.kinds.decoy import right_of
from sparring.bank.kinds.planting import FAULTS, apart, mixed, read_faults
from sparring.bank.kinds.programs import REFERENCE, STARTER
from sparring.bank.replace_file import replace_file
from sparring.errors import BrokenQuestion, QuestionNotFound


def plant(root: Path, identity: str) -> Path:
    """Plants all faults of a question into its reference; returns where the starter was written.

    It reads the files themselves, since a question whose starter is old or missing cannot be loaded.
    """
    folder = root / identity
    if not (folder / FAULTS).is_dir() or not (folder / REFERENCE).is_file():
        raise QuestionNotFound(f"{folder} has no {REFERENCE} with a folder {FAULTS} beside it: write them.")
    files = [folder / REFERENCE, *sorted((folder / FAULTS).glob("*.py"))]
    texts = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}
    reference = right_of(REFERENCE, texts)
    if reference is None:
        raise BrokenQuestion(f"{folder / REFERENCE} does not parse: mend it, then plant again.")
    planted, wrong = read_faults(folder, texts, reference)
    wrong = (*wrong, *apart(folder, planted, reference))
    if wrong:
        raise BrokenQuestion(f"{identity} cannot be planted until its faults fit:", wrong)
    replace_file(folder / STARTER, mixed(reference, planted))
    return folder / STARTER
