"""The record of what was proven: a digest for each question over its files and everything that judges it."""

from __future__ import annotations

import hashlib
import random
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

import sparring
from sparring.bank.question import Question
from sparring.bank.replace_file import replace_file
from sparring.errors import BrokenRecord
from sparring.prove.kinds import proving

FILE = "proven.toml"
HEAD = (
    "# What `spar bank prove --write` proved: a digest of each question's files and of what judges it.\n"
    "# Written by that command alone.\n\n"
)
PROOFS = ("prove/block.py", "prove/host.py", "prove/hosts.py", "prove/proofs.py", "prove/running.py")
"""The files of the program on which it hangs whether blocks of Python hold."""

LIBRARIES = re.compile(r"^(?:numpy|scipy|scikit-learn)==[\w.]+", re.M)


def read_record(root: Path) -> dict[str, str]:
    """The digests by identity, none where nothing was recorded; `BrokenRecord` for a damaged file."""
    path = root / FILE
    if not path.is_file():
        return {}
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BrokenRecord(
            f"{path} cannot be read ({error}). Write it anew: spar bank prove --write"
        ) from error
    return {identity: str(digest) for identity, digest in found.items()}


def write_record(root: Path, record: Mapping[str, str]) -> None:
    """Writes the digests, sorted, a line each, so that two branches that proved different questions merge."""
    lines = [f'"{identity}" = "{digest}"\n' for identity, digest in sorted(record.items())]
    replace_file(root / FILE, HEAD + "".join(lines))


def digest_of(question: Question, root: Path) -> str:
    """What a question's record must say for its proof to be of today."""
    way = proving(question.kind)
    parts = PROOFS + way.judged_by if way else PROOFS
    judged_by = f"{question.version} {judges(parts)} {locked(root)}"
    return hashlib.sha256(judged_by.encode()).hexdigest()[:24]


@cache
def locked(root: Path) -> str:
    """The versions of the libraries that proofs and programs run with, where a lock file names them."""
    lock = root.parent / "requirements" / "test.lock"
    return " ".join(LIBRARIES.findall(lock.read_text(encoding="utf-8"))) if lock.is_file() else ""


@cache
def judges(patterns: tuple[str, ...]) -> str:
    """A digest of files of this program."""
    package = Path(sparring.__file__).parent
    found = hashlib.sha256()
    for path in sorted({path for pattern in patterns for path in package.glob(pattern)}):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        found.update(f"{path.relative_to(package).as_posix()} {len(content)}\0".encode())
        found.update(content)
    return found.hexdigest()


def stale(questions: Iterable[Question], record: Mapping[str, str], root: Path) -> list[Question]:
    """The questions whose record is missing or of other files than today's."""
    return [one for one in questions if record.get(one.identity) != digest_of(one, root)]


def drawn(questions: Sequence[Question], most: int, by: str) -> list[Question]:
    """So many questions, drawn by a text such as a commit's hash: the same ones for everyone who names it."""
    return random.Random(by).sample(list(questions), min(most, len(questions)))
