"""The files of a new question, to be filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from sparring.bank.kind import Kind
from sparring.bank.kinds.kinds import declared
from sparring.bank.reading.files import README, SUFFIX
from sparring.bank.replace_file import replace_file
from sparring.bank.topic import read_topics
from sparring.errors import FileAlreadyThere, QuestionNotFound

NAME = re.compile(r"([a-z0-9-]+)/([a-z0-9]+(?:-[a-z0-9]+)*)")


def write_new(root: Path, identity: str, *, kind: Kind, today: date) -> tuple[Path, ...]:
    """Write the files of a new question that breaks no rule; returns them, the text first."""
    named = NAME.fullmatch(identity)
    if named is None:
        raise QuestionNotFound(f"{identity!r} is no identity: write `topic/name-in-small-letters`.")
    topics = tuple(topic.name for topic in read_topics(root)[0])
    if named[1] not in topics:
        raise QuestionNotFound(f"There is no topic {named[1]!r}; the topics are {', '.join(topics)}.")
    taken = [place for place in (root / identity, root / f"{identity}.md") if place.exists()]
    if taken:
        raise FileAlreadyThere(f"{identity} is already there: {taken[0]}. Choose another name.")
    texts = filled(declared(kind).skeleton, identity, today)
    for path, text in texts.items():
        replace_file(root / path, text)
    return tuple(root / path for path in texts)


def filled(skeleton: Mapping[str, str], identity: str, today: date) -> Mapping[str, str]:
    """The files of a new question by path below the bank: a text alone needs no folder."""
    name = identity.partition("/")[2]
    snake = name.replace("-", "_")
    words = {
        "title": name.replace("-", " "),
        "name": name,
        "entry": snake if name[0].isalpha() else f"f_{snake}",
        "today": str(today),
    }
    texts = {path: text.format_map(words) for path, text in skeleton.items()}
    if set(texts) == {README}:
        return {f"{identity}{SUFFIX}": texts[README]}
    return {f"{identity}/{path}": text for path, text in texts.items()}
