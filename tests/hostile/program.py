"""One hostile program: what it tries is in its docstring, and so is the verdict that it must get."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "programs"
FIELD = re.compile(r"^(question|expect|says|machine|levels): (.+)$", re.MULTILINE)
REPEATED = re.compile(r"\{\{ (\".+?\") \* (\d+) \}\}")
SECRET_PATH = "/secret/file"


@dataclass(frozen=True, slots=True)
class Program:
    """`kind` is its folder; `says` is part of what the learner must be told; `machine` the only one it runs on.

    `levels` are those at which it must lose, all of them where it names none.
    """

    kind: str
    name: str
    source: str
    question: str
    expect: tuple[str, ...]
    says: str
    machine: str
    levels: tuple[str, ...]

    @property
    def identity(self) -> str:
        return f"{self.kind}/{self.name}"

    def for_secret(self, secret: Path) -> str:
        """The source with the path of the file that it must never read."""
        return self.source.replace(SECRET_PATH, str(secret)).replace('"/secret"', repr(str(secret.parent)))


def programs(*kinds: str) -> list[Program]:
    """All programs of these kinds, or of every kind, in a fixed order."""
    paths = sorted([*FOLDER.glob("*/*.py"), *FOLDER.glob("*/*.txt")])  # .txt: no tool could read it as Python
    return [read_program(path) for path in paths if not kinds or path.parent.name in kinds]


def read_program(path: Path) -> Program:
    """A program with what its docstring declares; {{ "text" * 900 }} stands for a text written 900 times."""
    written = path.read_text(encoding="utf-8")
    source = REPEATED.sub(lambda found: json.loads(found[1]) * int(found[2]), written)
    fields = dict(FIELD.findall(source.split('"""')[1]))
    return Program(
        kind=path.parent.name,
        name=path.stem,
        source=source,
        question=fields["question"],
        expect=tuple(fields["expect"].split(" | ")),
        says=fields.get("says", ""),
        machine=fields.get("machine", ""),
        levels=tuple(fields.get("levels", "").split()),
    )
