"""The compiled index: what reading commands need of the bank, without parsing it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from sparring.bank.index.summary import Summary, from_row
from sparring.bank.reading.files import Stamp
from sparring.errors import Fault

RACE_NS = 2_000_000_000
"""Two changes closer together than this may leave a file with the same time of change."""


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


def is_racy(stamps: Iterable[Stamp], written: int) -> bool:
    """Whether a file changed so close to the writing of the index that its stamp may hide a change."""
    return any(-RACE_NS <= changed - written <= RACE_NS for _, _, changed in stamps)


def unpack(root: Path, kept: Compiled, settled: State | None) -> Index:
    """The index from its plain values."""
    return Index(
        root,
        tuple([TopicSummary(*row) for row in kept["topics"]]),
        tuple([from_row(row) for row in kept["rows"]]),
        tuple([Fault(root / path, line, message, rule) for path, line, message, rule in kept["faults"]]),
        settled,
    )
