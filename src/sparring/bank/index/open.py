"""Open the index: as it was kept while nothing changed, else compiled again."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Sequence
from pathlib import Path

from sparring.bank.index.index import Compiled, Index, State, is_racy, unpack
from sparring.bank.locate import FILE, SYNONYMS
from sparring.bank.reading.files import Stamp, listing
from sparring.bank.replace_file import replace_file

READERS = (
    "kind", "question", "section", "sections", "syntax", "topic",
    "index/compile", "index/index", "index/open", "index/summarize", "index/summary",
    "kinds/case", "kinds/coding", "kinds/declaration", "kinds/decoy", "kinds/design", "kinds/edits",
    "kinds/kinds", "kinds/planting", "kinds/program_keys", "kinds/programs", "kinds/repair", "kinds/theory",
    "kinds/values",
    "reading/files", "reading/front_matter", "reading/load", "reading/markdown", "reading/text",
    "reading/version",
)  # fmt: skip
"""The modules that decide what the index holds; another version of one makes it stale."""


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
    from sparring.bank.index.compile import compile_bank  # YAML and the parsers: only when something changed

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
    """Which bank this is, its lists of topics and synonyms, and the version of the modules that read it."""
    here = Path(__file__).parents[1]
    paths = [root / FILE, root / SYNONYMS, *[here / f"{name}.py" for name in READERS]]
    facts = [path.stat() for path in paths if path.is_file()]
    return "\n".join([f"{root}", *[f"{fact.st_size} {fact.st_mtime_ns}" for fact in facts]])


def keep(place: Path, compiled: Compiled) -> None:
    """Write what was compiled; where the cache cannot be written the next run compiles again."""
    try:
        replace_file(place, json.dumps(compiled, ensure_ascii=False, separators=(",", ":")))
    except OSError:
        return
