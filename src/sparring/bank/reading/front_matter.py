"""The strict front matter of a question: its keys, their order, their types and where each stands."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sparring.bank.kind import Kind, Level
from sparring.bank.kinds.declaration import Key
from sparring.bank.kinds.kinds import UNMARKED, declared, kind_of, misfit, owners
from sparring.bank.kinds.values import ROLES, WrongValue, day, identities, member, roles, texts, whole

if TYPE_CHECKING:
    import yaml

SOURCES = 'sources:\\n  - "Author (2020), Title, section 1"'
FIRST: Mapping[str, Key] = {
    "kind": Key(lambda value: member(Kind, value), "kind: theory", is_optional=True),
    "level": Key(lambda value: member(Level, value), "level: medium"),
    "minutes": Key(lambda value: whole(value, 1), "minutes: 5"),
    "roles": Key(roles, ROLES),
    "asked": Key(lambda value: whole(value, 0), "asked: 0"),
    "requires": Key(identities, "requires: []"),
    "aliases": Key(identities, "aliases: [ml-theory/former-name]", is_optional=True),
}
"""The keys of every question that stand before those of its kind."""

LAST: Mapping[str, Key] = {
    "sources": Key(lambda value: texts(value, SOURCES), SOURCES),
    "checked": Key(day, "checked: 2026-01-31"),
}
"""The keys of every question that stand after those of its kind."""

UNVERSIONED = frozenset({"asked", "checked", "aliases"})

Entry = tuple[str, object, int]
"""A key, its value and its line in the file."""


class FrontMatter(NamedTuple):
    """The kind of the question, the typed values of the keys that could be read, and what is wrong."""

    kind: Kind
    values: Mapping[str, object]
    faults: tuple[tuple[int, str], ...]


def read(head: str, files: Collection[str] = ()) -> FrontMatter:
    """Read the text between the two `---` lines, which begins on line 2 of its file.

    `files` are the paths of what lies beside it; they and the key `kind` decide which keys are wanted.
    """
    import yaml  # trying a program that the index knows does without

    try:
        entries = compose(head)
    except yaml.YAMLError as error:
        return FrontMatter(UNMARKED, {}, (unreadable(error),))
    except (ValueError, LookupError, AttributeError, TypeError) as error:  # PyYAML on odd tags
        message = f"a value of the front matter cannot be read: {error}"
        return FrontMatter(UNMARKED, {}, ((2, message),))
    written = next((value for key, value, _ in entries if key == "kind"), None)
    kind = kind_of(Kind(str(written)) if written in list(Kind) else None, files)
    wanted = {**FIRST, **declared(kind).keys, **LAST}
    order = list(wanted)
    faults = [*unknown(entries, order), *repeated(entries), *missing(entries, wanted)]
    faults += misordered(entries, order)
    values, wrong = typed(entries, wanted)
    return FrontMatter(kind, values, tuple(sorted([*faults, *wrong, *misfits(entries, values, files)])))


def typed(
    entries: Sequence[Entry], wanted: Mapping[str, Key]
) -> tuple[dict[str, object], list[tuple[int, str]]]:
    """The values of the wanted keys, and those that are not of their key's type."""
    values, faults = dict[str, object](), list[tuple[int, str]]()
    for key, value, line in entries:
        try:
            if key in wanted:
                values[key] = wanted[key].read(value)
        except WrongValue as error:
            faults.append((line, f"`{key}`: {error}"))
    return values, faults


def misfits(
    entries: Sequence[Entry], values: Mapping[str, object], files: Collection[str]
) -> list[tuple[int, str]]:
    """A kind that the files contradict."""
    written = values.get("kind")
    message = misfit(written, files) if isinstance(written, Kind) else ""
    return [(line, message) for key, _, line in entries if key == "kind" and message]


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


def compose(head: str) -> list[Entry]:
    """The keys, values and file lines of the top level of a YAML mapping."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(head)
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


def unknown(entries: Sequence[Entry], wanted: Sequence[str]) -> list[tuple[int, str]]:
    """Keys that do not exist, or not for this kind of question."""
    return [(line, rejection(key, wanted)) for key, _, line in entries if key not in wanted]


def rejection(key: str, wanted: Sequence[str]) -> str:
    """What to say about a key that does not belong here."""
    kinds = owners(key)
    if kinds:
        marks = " and ".join(declared(kinds[0]).marks)
        advice = f"add {marks}" if marks else f"write `kind: {kinds[0]}`"
        return f"key `{key}` belongs to {' and '.join(kinds)} questions only: remove it, or {advice}"
    if key == "title":
        return "unknown key `title`: the title is the `# heading` below the front matter"
    import difflib

    close = difflib.get_close_matches(key, wanted, n=1)
    advice = f"did you mean `{close[0]}`?" if close else "remove it; the keys are " + ", ".join(wanted)
    return f"unknown key `{key}`: {advice}"


def repeated(entries: Sequence[Entry]) -> list[tuple[int, str]]:
    """Keys that stand there twice."""
    keys = [key for key, _, _ in entries]
    return [
        (line, f"key `{key}` stands here a second time: keep one")
        for place, (key, _, line) in enumerate(entries)
        if key in keys[:place]
    ]


def missing(entries: Sequence[Entry], wanted: Mapping[str, Key]) -> list[tuple[int, str]]:
    """Required keys that are absent."""
    there = {key for key, _, _ in entries}
    return [
        (1, f"key `{name}` is missing: write for example `{key.example}`")
        for name, key in wanted.items()
        if name not in there and not key.is_optional
    ]


def misordered(entries: Sequence[Entry], order: Sequence[str]) -> list[tuple[int, str]]:
    """The first key that stands after one it should precede."""
    known = [(order.index(key), key, line) for key, _, line in entries if key in order]
    for (before, earlier, _), (after, later, line) in itertools.pairwise(known):
        if after < before:
            return [(line, f"key `{later}` must stand before `{earlier}`; the order is {', '.join(order)}")]
    return []
