"""The topics of the bank, in the order of topics.toml."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sparring.bank.locate import FILE
from sparring.errors import Fault

KEYS = ("name", "title", "pillar", "description", "intro")


class Topic(NamedTuple):
    """One page of the bank; five of them are the pillars."""

    name: str
    title: str
    pillar: bool
    description: str
    intro: str


def read_topics(root: Path) -> tuple[tuple[Topic, ...], tuple[Fault, ...]]:
    """The topics of a bank, and what is wrong with the file that lists them."""
    import tomllib  # who reads one question needs no list of topics

    path = root / FILE
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        return from_folders(root), (Fault(path, 1, f"the list of topics cannot be read: {error}"),)
    entries = found.get("topic", [])
    topics, faults = list[Topic](), list[Fault]()
    for number, entry in enumerate(entries if isinstance(entries, list) else [], start=1):
        complaint = wrong(entry)
        if complaint:
            faults.append(Fault(path, 1, f"topic {number}: {complaint}"))
        else:
            topics.append(Topic(**{**entry, "intro": entry["intro"].strip()}))
    if not topics and not faults:
        faults.append(Fault(path, 1, "no topic is listed: write a `[[topic]]` table for each"))
    return tuple(topics), tuple(faults)


def wrong(entry: object) -> str:
    """What is wrong with one `[[topic]]` table; empty when nothing is."""
    if not isinstance(entry, dict) or set(entry) != set(KEYS):
        return f"write exactly the keys {', '.join(KEYS)}"
    if not isinstance(entry["pillar"], bool):
        return "`pillar` must be true or false"
    texts = [entry[key] for key in KEYS if key != "pillar"]
    if not all(isinstance(text, str) and text.strip() for text in texts):
        return "name, title, description and intro must be text"
    return ""


def from_folders(root: Path) -> tuple[Topic, ...]:
    """Topics named after the folders, so that an unreadable list hides no question."""
    names = sorted(
        entry.name for entry in root.iterdir() if entry.is_dir() and not entry.name.startswith((".", "_"))
    )
    return tuple(Topic(name, name, pillar=False, description="", intro="") for name in names)
