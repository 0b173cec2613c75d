"""The strict front matter of a question: its keys, their order, their types and where each stands."""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

import yaml

from sparring.bank.question import Kind, Level, Role, Tier

ORDER = (
    "kind",
    "level",
    "minutes",
    "roles",
    "asked",
    "requires",
    "aliases",
    "entry",
    "uses",
    "bans",
    "sources",
    "checked",
)
OPTIONAL = frozenset({"kind", "aliases"})
CODING = frozenset({"entry", "uses", "bans"})
UNVERSIONED = frozenset({"asked", "checked", "aliases"})
EXAMPLES = {
    "kind": "kind: theory",
    "level": "level: medium",
    "minutes": "minutes: 5",
    "roles": "roles: [data-scientist, ml-engineer]",
    "asked": "asked: 0",
    "requires": "requires: []",
    "aliases": "aliases: [ml-theory/former-name]",
    "entry": "entry: roc_auc",
    "uses": "uses: [numpy]",
    "bans": "bans: []",
    "sources": 'sources:\\n  - "Author (2020), Title, section 1"',
    "checked": "checked: 2026-01-31",
}
E = TypeVar("E", bound=StrEnum)
IDENTITY = re.compile(r"[A-Za-z0-9._-]+/[A-Za-z0-9._-]+")

Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class WrongValue(ValueError):
    """A key's value is not of its type; the text says what to write."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The typed values of the keys that could be read, the line of each key, and what is wrong."""

    values: Mapping[str, object]
    lines: Mapping[str, int]
    faults: tuple[tuple[int, str], ...]


def read(head: str, *, coding: bool) -> FrontMatter:
    """Read the text between the two `---` lines, which begins on line 2 of its file."""
    try:
        entries = compose(head)
    except yaml.YAMLError as error:
        return FrontMatter({}, {}, (unreadable(error),))
    except (ValueError, LookupError, AttributeError, TypeError) as error:  # PyYAML on odd tags
        return FrontMatter({}, {}, ((2, f"a value of the front matter cannot be read: {error}"),))
    keys = [key for key, _, _ in entries]
    wanted = [key for key in ORDER if coding or key not in CODING]
    faults = [*unknown(entries, wanted), *repeated(entries), *missing(keys, wanted), *misordered(entries)]
    values: dict[str, object] = {}
    for key, value, line in entries:
        try:
            if key in wanted:
                values[key] = TYPES[key](value)
        except WrongValue as error:
            faults.append((line, f"`{key}`: {error}"))
    lines = {key: line for key, _, line in reversed(entries)}
    return FrontMatter(values, lines, tuple(sorted(faults)))


def unversioned_lines(head: str) -> frozenset[int]:
    """The lines (from 0, inside the front matter) that a question's version leaves out."""
    left_out: set[int] = set()
    skipping = False
    for number, line in enumerate(head.split("\n")):
        key = re.match(r"([A-Za-z_]+)\s*:", line)
        skipping = key[1] in UNVERSIONED if key else skipping
        if skipping:
            left_out.add(number)
    return frozenset(left_out)


Entry = tuple[str, object, int]


def compose(head: str) -> list[Entry]:
    """The keys, values and file lines of the top level of a YAML mapping."""
    loader = Loader(head)
    try:
        node = loader.get_single_node()
        if not isinstance(node, yaml.MappingNode):
            raise ValueError("write one `key: value` on each line")
        return [
            (
                str(loader.construct_object(key, deep=True)),
                loader.construct_object(value, deep=True),
                key.start_mark.line + 2,
            )
            for key, value in node.value
        ]
    finally:
        loader.dispose()


def unreadable(error: yaml.YAMLError) -> tuple[int, str]:
    """Where YAML gave up, in our words."""
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or str(error)
    hint = 'put a text that holds ": " or " #" between double quotes'
    return (mark.line + 2 if mark else 2), f"the front matter is not valid YAML ({what}); {hint}"


def unknown(entries: list[Entry], wanted: list[str]) -> list[tuple[int, str]]:
    """Keys that do not exist, or not for this kind of question."""
    return [(line, rejection(key, wanted)) for key, _, line in entries if key not in wanted]


def rejection(key: str, wanted: list[str]) -> str:
    """What to say about a key that does not belong here."""
    if key in CODING:
        return f"key `{key}` belongs to coding questions only: remove it, or add checks.py"
    if key == "title":
        return "unknown key `title`: the title is the `# heading` below the front matter"
    close = difflib.get_close_matches(key, wanted, n=1)
    advice = f"did you mean `{close[0]}`?" if close else "remove it; the keys are " + ", ".join(wanted)
    return f"unknown key `{key}`: {advice}"


def repeated(entries: list[Entry]) -> list[tuple[int, str]]:
    """Keys that stand there twice."""
    keys = [key for key, _, _ in entries]
    return [
        (line, f"key `{key}` stands here a second time: keep one")
        for place, (key, _, line) in enumerate(entries)
        if key in keys[:place]
    ]


def missing(keys: list[str], wanted: list[str]) -> list[tuple[int, str]]:
    """Required keys that are absent."""
    return [
        (1, f"key `{key}` is missing: write for example `{EXAMPLES[key]}`")
        for key in wanted
        if key not in keys and key not in OPTIONAL
    ]


def misordered(entries: list[Entry]) -> list[tuple[int, str]]:
    """The first key that stands after one it should precede."""
    known = [(ORDER.index(key), key, line) for key, _, line in entries if key in ORDER]
    for (before, earlier, _), (after, later, line) in itertools.pairwise(known):
        if after < before:
            return [(line, f"key `{later}` must stand before `{earlier}`; the order is {', '.join(ORDER)}")]
    return []


def member(kind: type[E], value: object) -> E:
    """One of a closed set of words."""
    try:
        return kind(str(value))
    except ValueError:
        raise WrongValue(f"{value!r} stands here; write one of {', '.join(kind)}") from None


def whole(value: object, least: int) -> int:
    """A whole number of at least `least`."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise WrongValue(f"{value!r} stands here; write a whole number of at least {least}")
    return value


def texts(value: object, example: str) -> tuple[str, ...]:
    """A list of strings, none empty or repeated."""
    if not isinstance(value, list):
        raise WrongValue(f"{value!r} stands here; write a list such as `{example}`")
    for item in value:
        if not isinstance(item, str) or not item.strip():
            raise WrongValue(f"the item {item!r} is not text; put it between double quotes")
    if len(set(value)) < len(value):
        raise WrongValue("an item stands in the list twice; keep one")
    return tuple(value)


def identities(value: object) -> tuple[str, ...]:
    """A list of identities such as `ml-theory/regularization`."""
    found = texts(value, "[ml-theory/regularization]")
    for item in found:
        if not IDENTITY.fullmatch(item):
            raise WrongValue(f"{item!r} is not an identity; write `topic/name`")
    return found


def roles(value: object) -> tuple[Role, ...]:
    """One role or more."""
    found = tuple(member(Role, item) for item in texts(value, EXAMPLES["roles"]))
    if not found:
        raise WrongValue("the list is empty; name at least one of " + ", ".join(Role))
    return found


def tier(value: object) -> Tier:
    """The highest library tier that the list names."""
    named = {member(Tier, item) for item in texts(value, EXAMPLES["uses"])}
    if not named:
        raise WrongValue("the list is empty; write [python], [numpy] or [scipy]")
    return max(named, key=list(Tier).index)


def entry_name(value: object) -> str:
    """The name of what the learner writes."""
    if not isinstance(value, str) or not value.isidentifier():
        raise WrongValue(f"{value!r} stands here; write the name of a function or class, such as `roc_auc`")
    return value


def day(value: object) -> date:
    """A date without a time."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise WrongValue(f"{value!r} stands here; write a date such as `2026-01-31`")
    return value


TYPES: Mapping[str, Callable[[object], object]] = {
    "kind": lambda value: member(Kind, value),
    "level": lambda value: member(Level, value),
    "minutes": lambda value: whole(value, 1),
    "roles": roles,
    "asked": lambda value: whole(value, 0),
    "requires": identities,
    "aliases": identities,
    "entry": entry_name,
    "uses": tier,
    "bans": lambda value: texts(value, EXAMPLES["bans"]),
    "sources": lambda value: texts(value, EXAMPLES["sources"]),
    "checked": day,
}
