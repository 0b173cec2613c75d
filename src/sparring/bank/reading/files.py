"""Which files of a bank belong to which question, found without reading any of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

README = "README.md"
SUFFIX = ".md"
PICTURE = ".svg"
"""How the drawn pictures of a question end: `<name>.<figure>.svg` beside its file, or inside its folder."""

Stamp = tuple[str, int, int]
"""A file's path below the bank with `/`, its size in bytes and its time of change in nanoseconds."""


class QuestionFiles(NamedTuple):
    """The files of one question, sorted by path; `markdown` is the one that holds its text."""

    identity: str
    markdown: str
    stamps: tuple[Stamp, ...]


def question_files(root: Path) -> Iterator[QuestionFiles]:
    """The files of every question of a bank, sorted by identity; a folder hides a file of the same name."""
    found: dict[str, QuestionFiles] = {}
    for topic in entries(os.fspath(root)):
        if not topic.is_dir():
            continue
        for entry in entries(topic.path):
            files = belonging(topic.name, entry)
            if files and (files.identity not in found or entry.is_dir()):
                found[files.identity] = files
    return (found[identity] for identity in sorted(found))


def listing(root: Path) -> list[Stamp]:
    """The stamps of all files in the topics' folders, sorted by path."""
    folders = [entry for entry in entries(os.fspath(root)) if entry.is_dir()]
    return sorted([found for folder in folders for found in below(folder.path, folder.name)])


def files_of(path: Path, root: Path) -> QuestionFiles | None:
    """The files of the question whose Markdown file or folder stands at `path`."""
    place = path.parent if path.name == README else path
    for entry in entries(os.fspath(place.parent)):
        if entry.name == place.name and place.parent.parent.resolve() == root.resolve():
            return belonging(place.parent.name, entry)
    return None


def strays(root: Path) -> Iterator[str]:
    """Paths below a topic's folder that belong to no question, or to one that another form hides."""
    for topic in entries(os.fspath(root)):
        inside = list(entries(topic.path)) if topic.is_dir() else []
        folders = {entry.name for entry in inside if entry.is_dir()}
        texts = {entry.name.removesuffix(SUFFIX) for entry in inside if entry.name.endswith(SUFFIX)}
        for entry in inside:
            is_picture = entry.name.endswith(PICTURE) and entry.name.partition(".")[0] in texts
            is_hidden = entry.name.removesuffix(SUFFIX) in folders | {entry.name}
            if entry.is_file() and is_hidden and not is_picture:
                yield f"{topic.name}/{entry.name}"


def belonging(topic: str, entry: os.DirEntry[str]) -> QuestionFiles | None:
    """The question that an entry of a topic's folder stands for."""
    if entry.is_dir():
        stamps = tuple(sorted(below(entry.path, f"{topic}/{entry.name}")))
        return QuestionFiles(f"{topic}/{entry.name}", f"{topic}/{entry.name}/{README}", stamps)
    if not entry.name.endswith(SUFFIX) or not entry.is_file():
        return None
    path = f"{topic}/{entry.name}"
    return QuestionFiles(path.removesuffix(SUFFIX), path, (stamp(entry, path),))


def below(folder: str, path: str) -> Iterator[Stamp]:
    """The files of a folder and of the folders in it."""
    for entry in entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from below(entry.path, f"{path}/{entry.name}")
        elif entry.is_file():
            yield stamp(entry, f"{path}/{entry.name}")


def entries(folder: str) -> Iterator[os.DirEntry[str]]:
    """What a folder holds, without hidden files and Python's caches."""
    with os.scandir(folder) as found:
        for entry in found:
            if not entry.name.startswith((".", "__")):
                yield entry


def stamp(entry: os.DirEntry[str], path: str) -> Stamp:
    """What tells cheaply whether a file has changed."""
    facts = entry.stat()
    return path, facts.st_size, facts.st_mtime_ns
