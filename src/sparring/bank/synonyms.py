"""What learners type and what it means: abbreviations, other names, names of tools."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from sparring.bank.locate import SYNONYMS
from sparring.bank.words import words_in
from sparring.errors import Fault

Synonyms = Mapping[tuple[str, ...], tuple[str, ...]]
"""Typed words, each with what they mean, the best first: identities, or words that a title has."""


class Titled(Protocol):
    """What a synonym may mean."""

    @property
    def identity(self) -> str: ...

    @property
    def title(self) -> str: ...


def read_synonyms(root: Path) -> Synonyms:
    """The synonyms of a bank, without those that are wrong; none where there is no such file."""
    found, _ = _read(root)
    return {
        tuple(words_in(typed)): tuple(means)
        for typed, means in found.items()
        if _form(typed, means) is None and isinstance(means, list)
    }


def synonym_faults(root: Path, questions: Iterable[Titled]) -> Iterator[Fault]:
    """What is wrong with the file, by line: a meaning that no question has, or one that stands twice."""
    found, fault = _read(root)
    if fault is not None:
        yield fault
    known = list(questions)
    identities = {one.identity for one in known}
    titles = [frozenset(words_in(f"{one.title} {one.identity.partition('/')[2]}")) for one in known]
    seen: dict[tuple[str, ...], str] = {}
    for typed, means in found.items():
        complaints = [_form(typed, means)] if _form(typed, means) else _meaning(means, identities, titles)
        first = seen.setdefault(tuple(words_in(typed)), typed)
        complaints += [f"{first!r} has the same words: join the two"] if first != typed else []
        yield from (Fault(root / SYNONYMS, _line(root, typed), f"{typed!r}: {one}") for one in complaints)


def _read(root: Path) -> tuple[dict[str, object], Fault | None]:
    path = root / SYNONYMS
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")), None
    except FileNotFoundError:
        return {}, None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        return {}, Fault(path, 1, f"the list of synonyms cannot be read: {error}")


def _form(typed: str, means: object) -> str | None:
    if not words_in(typed) or typed != typed.casefold():
        return "write what is typed in small letters"
    if not isinstance(means, list) or not means or not all(isinstance(one, str) and one for one in means):
        return "write a list of identities or words of titles"
    return None


def _meaning(means: object, identities: set[str], titles: list[frozenset[str]]) -> list[str]:
    return [
        f"{one!r} is no question of this bank"
        if "/" in one
        else f"no title has the words {one!r}: name a question, or other words"
        for one in (means if isinstance(means, list) else [])
        if one not in identities and not any(title.issuperset(words_in(one)) for title in titles)
    ]


def _line(root: Path, typed: str) -> int:
    """The line on which something typed stands."""
    lines = (root / SYNONYMS).read_text(encoding="utf-8").split("\n")
    keys = (f"{typed} =", f'"{typed}" =', f"{typed}=", f'"{typed}"=')
    return next((number for number, line in enumerate(lines, 1) if line.startswith(keys)), 1)
