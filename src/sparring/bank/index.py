"""The compiled index: what reading commands need of the bank, without parsing it."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from sparring.bank.files import Stamp, listing
from sparring.bank.locate import FILE
from sparring.bank.replace_file import replace_file
from sparring.bank.summary import Summary, from_row
from sparring.errors import Fault

RACE_NS = 2_000_000_000
"""Two changes closer together than this may leave a file with the same time of change."""

READERS = (
    "companions", "compile", "files", "front_matter", "index", "kind", "load",
    "markdown", "question", "summary", "text", "topic", "version",
)  # fmt: skip
"""The modules that decide what the index holds; another version of one makes it stale."""


class TopicSummary(NamedTuple):
    """A topic without its introduction."""

    name: str
    title: str
    pillar: bool
    description: str


class State(NamedTuple):
    """What makes an index stale: another version of this program or the topics, or another file."""

    program: str
    files: str


@dataclass(frozen=True, slots=True)
class Index:
    """The summaries of all questions in the order of the topics, and the faults of the skipped ones."""

    root: Path
    topics: tuple[TopicSummary, ...]
    questions: tuple[Summary, ...]
    faults: tuple[Fault, ...]
    settled: State | None = field(default=None, compare=False)
    """What it was read from, once no later change of a file can hide behind the same stamp."""

    @property
    def skipped(self) -> int:
        """How many files were left out because something is wrong with them."""
        return len({fault.path for fault in self.faults})

    def find(self, identity: str) -> Summary:
        """The summary with an identity that `names.resolve` returned."""
        return next(question for question in self.questions if question.identity == identity)

    def path(self, question: Summary) -> Path:
        """The Markdown file of a question."""
        return self.root / question.markdown


Compiled = dict[str, Any]


def open_index(root: Path, cache: Path) -> Index:
    """The index of a bank, brought up to date with its files; kept in `cache` if that can be written."""
    root = root.resolve()
    stamps = listing(root)
    return index_of(root, cache, stamps, state_of(root, stamps))


def reopen_index(index: Index, cache: Path) -> Index:
    """The same index while no file has changed, which is far cheaper to see than to read; else a new one."""
    stamps = listing(index.root)
    state = state_of(index.root, stamps)
    return index if index.settled == state else index_of(index.root, cache, stamps, state)


def index_of(root: Path, cache: Path, stamps: Sequence[Stamp], state: State) -> Index:
    """The index of files with these stamps: as it was kept, or compiled."""
    name = f"index-{zlib.crc32(os.fsencode(root)):08x}"
    kept, written = read_kept(cache / f"{name}.json")
    if kept.get("state") == list(state) and not is_racy(stamps, written):
        return unpack(root, kept, state)
    from sparring.bank.compile import compile_bank  # YAML and the parsers: only when something changed

    parts = cache / f"{name}.parts.json"
    kept, compiled = compile_bank(root, state, *read_kept(parts))
    keep(parts, compiled)
    keep(cache / f"{name}.json", kept)
    return unpack(root, kept, None)


def state_of(root: Path, stamps: Sequence[Stamp]) -> State:
    """What the index of files with these stamps depends on."""
    files = "\n".join([f"{path} {size} {changed}" for path, size, changed in stamps])
    return State(program_state(root), files)


def read_kept(place: Path) -> tuple[Compiled, int]:
    """What an earlier run kept, and when it was written; nothing when it is damaged or absent."""
    try:
        with place.open("rb") as file:
            kept = json.loads(file.read())
            written = os.fstat(file.fileno()).st_mtime_ns
    except (OSError, ValueError):
        return {}, 0
    is_whole = isinstance(kept, dict) and "state" in kept
    return (kept, written) if is_whole else ({}, 0)


def program_state(root: Path) -> str:
    """Which bank this is, its list of topics, and the version of the modules that read it."""
    here = Path(__file__).parent
    paths = [root / FILE, *[here / f"{name}.py" for name in READERS]]
    facts = [path.stat() for path in paths if path.is_file()]
    return "\n".join([f"{root}", *[f"{fact.st_size} {fact.st_mtime_ns}" for fact in facts]])


def is_racy(stamps: Iterable[Stamp], written: int) -> bool:
    """Whether a file changed so close to the writing of the index that its stamp may hide a change."""
    return any(-RACE_NS <= changed - written <= RACE_NS for _, _, changed in stamps)


def keep(place: Path, compiled: Compiled) -> None:
    """Write what was compiled; where the cache cannot be written the next run compiles again."""
    try:
        replace_file(place, json.dumps(compiled, ensure_ascii=False, separators=(",", ":")))
    except OSError:
        return


def unpack(root: Path, kept: Compiled, settled: State | None) -> Index:
    """The index from its plain values."""
    return Index(
        root,
        tuple([TopicSummary(*row) for row in kept["topics"]]),
        tuple([from_row(row) for row in kept["rows"]]),
        tuple([Fault(root / path, line, message, rule) for path, line, message, rule in kept["faults"]]),
        settled,
    )
