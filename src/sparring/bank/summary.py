"""What the index keeps of a question: enough to list it without opening its files."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from typing import Any

from sparring.bank.question import Kind, Level, Question, Role, Tier


@dataclass(frozen=True, slots=True)
class Summary:
    """A question without its texts; `entry`, `uses` and `bans` are empty where nothing is to be written."""

    identity: str
    markdown: str
    title: str
    kind: Kind
    level: Level
    minutes: int
    roles: tuple[Role, ...]
    asked: int
    requires: tuple[str, ...]
    aliases: tuple[str, ...]
    sources: tuple[str, ...]
    is_proven: bool
    entry: str
    uses: Tier | None
    bans: tuple[str, ...]
    version: str

    @property
    def topic(self) -> str:
        return self.identity.partition("/")[0]

    @property
    def name(self) -> str:
        return self.identity.partition("/")[2]


Row = tuple[object, ...]


def summarize(question: Question, markdown: str) -> Summary:
    """The summary of a question whose text stands at `markdown` below the bank."""
    coding = question.coding
    return Summary(
        identity=question.identity,
        markdown=markdown,
        title=question.title,
        kind=question.kind,
        level=question.level,
        minutes=question.minutes,
        roles=question.roles,
        asked=question.asked,
        requires=question.requires,
        aliases=question.aliases,
        sources=question.sources,
        is_proven=is_proven(question),
        entry=coding.entry if coding else "",
        uses=coding.uses if coding else None,
        bans=coding.bans if coding else (),
        version=question.version,
    )


def is_proven(question: Question) -> bool:
    """Whether something about the question is executed: its checks, or a proof in its text."""
    return question.coding is not None or any(PROOF in section.text for section in question.sections)


PROOF = "```python proof\n"


def to_row(summary: Summary) -> Row:
    """A summary as plain values for JSON."""
    return astuple(summary)


def from_row(row: list[Any]) -> Summary:
    """A summary from the plain values of `to_row`."""
    values: list[Any] = [tuple(value) if isinstance(value, list) else value for value in row]
    values[KIND], values[LEVEL] = Kind(values[KIND]), Level(values[LEVEL])
    values[ROLES] = tuple(map(Role, values[ROLES]))
    values[USES] = Tier(values[USES]) if values[USES] else None
    return Summary(*values)


NAMES = [field.name for field in fields(Summary)]
KIND, LEVEL, ROLES, USES = map(NAMES.index, ("kind", "level", "roles", "uses"))
