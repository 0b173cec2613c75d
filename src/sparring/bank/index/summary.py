"""What the index keeps of a question: enough to list it without opening its files."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from sparring.bank.kind import Kind, Level, Role, Tier

LISTS = 17
"""How many independent public lists of questions were read for `asked`."""


class Asked(Protocol):
    """What is asked more or less often."""

    @property
    def asked(self) -> int: ...

    @property
    def level(self) -> Level: ...

    @property
    def name(self) -> str: ...


def by_demand(question: Asked) -> tuple[int, int, str]:
    """The order of demand: the most asked first, the easier of two before the harder."""
    return -question.asked, EASIEST[question.level], question.name


class Summary(NamedTuple):  # not a dataclass: every command makes a thousand
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
    checked: str
    edition: int

    @property
    def topic(self) -> str:
        return self.identity.partition("/")[0]

    @property
    def name(self) -> str:
        return self.identity.partition("/")[2]


def from_row(row: list[Any]) -> Summary:
    """A summary from what JSON makes of one."""
    identity, markdown, title, kind, level, minutes, roles, *rest = row
    asked, requires, aliases, sources, is_proven, entry, uses, bans, version, checked, edition = rest
    return Summary(
        identity,
        markdown,
        title,
        KINDS[kind],
        LEVELS[level],
        minutes,
        tuple([ROLES[role] for role in roles]),
        asked,
        tuple(requires),
        tuple(aliases),
        tuple(sources),
        is_proven,
        entry,
        TIERS[uses],
        tuple(bans),
        version,
        checked,
        edition,
    )


EASIEST = {level: place for place, level in enumerate(Level)}
KINDS = {kind.value: kind for kind in Kind}
LEVELS = {level.value: level for level in Level}
ROLES = {role.value: role for role in Role}
TIERS: dict[str | None, Tier | None] = {None: None, **{tier.value: tier for tier in Tier}}
