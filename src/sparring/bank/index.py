"""The compiled index: what reading commands need of the bank, without parsing it."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparring.bank.files import QuestionFiles, question_files
from sparring.bank.locate import FILE
from sparring.bank.replace_file import replace_file
from sparring.bank.summary import Summary, from_row, summarize, to_row
from sparring.errors import Fault

RACE_NS = 2_000_000_000
"""Two changes closer together than this may leave a file with the same time of change."""

READERS = ("companions", "front_matter", "index", "load", "markdown", "question", "summary", "text", "topic")
"""The modules that decide what the index holds; another version of one makes it stale."""


@dataclass(frozen=True, slots=True)
class TopicSummary:
    """A topic without its introduction."""

    name: str
    title: str
    pillar: bool
    description: str


@dataclass(frozen=True, slots=True)
class Index:
    """The summaries of all questions in the order of the topics, and the faults of the skipped ones."""

    root: Path
    topics: tuple[TopicSummary, ...]
    questions: tuple[Summary, ...]
    faults: tuple[Fault, ...]

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


def open_index(root: Path, cache: Path) -> Index:
    """The index of a bank, brought up to date with its files; kept in `cache` if that can be written."""
    root = root.resolve()
    place = cache / f"index-{zlib.crc32(os.fsencode(root)):08x}.json"
    kept, written = read_kept(place)
    files = list(question_files(root))
    state = bank_state(root)
    if not kept or kept["state"] != state:
        kept, written = {"state": state, "questions": {}}, 0
    old: Mapping[str, Compiled] = kept["questions"]
    changed = [each for each in files if is_stale(each, old.get(each.identity), written)]
    if changed or len(files) != len(old) or "topics" not in kept:
        kept = compile_bank(root, files, kept=kept, changed=changed)
        keep(place, kept)
    return unpack(root, kept)


def read_kept(place: Path) -> tuple[Compiled, int]:
    """What an earlier run kept, and when it was written; nothing when it is damaged or absent."""
    try:
        with place.open("rb") as file:
            kept = json.loads(file.read())
            written = os.fstat(file.fileno()).st_mtime_ns
    except (OSError, ValueError):
        return {}, 0
    is_whole = isinstance(kept, dict) and {"state", "topics", "questions", "faults"} <= set(kept)
    return (kept, written) if is_whole else ({}, 0)


def bank_state(root: Path) -> list[list[Any]]:
    """What makes the whole index stale: the list of topics, or another version of this program."""
    here = Path(__file__).parent
    paths = [root / FILE, *(here / f"{name}.py" for name in READERS)]
    facts = [path.stat() for path in paths if path.is_file()]
    return [[str(root)], *([fact.st_size, fact.st_mtime_ns] for fact in facts)]


def is_stale(files: QuestionFiles, old: Compiled | None, written: int) -> bool:
    """Whether a question's files differ from those that were compiled, or changed too close to it to tell."""
    if old is None or old["stamps"] != [list(stamp) for stamp in files.stamps]:
        return True
    return any(abs(changed - written) <= RACE_NS for _, _, changed in files.stamps)


def compile_bank(
    root: Path, files: Iterable[QuestionFiles], *, kept: Compiled, changed: Iterable[QuestionFiles]
) -> Compiled:
    """The index again, with the changed questions read and the others carried over."""
    from sparring.bank.load import read_bank_faults, read_question  # YAML and the parsers: only when needed
    from sparring.bank.topic import read_topics

    stale = {each.identity for each in changed}
    topics, _ = read_topics(root)
    questions: dict[str, Compiled] = {}
    for each in files:
        if each.identity in stale:
            question, faults = read_question(each, root)
            row = to_row(summarize(question, each.markdown)) if question else None
            questions[each.identity] = {"stamps": each.stamps, "row": row, "faults": flat(faults, root)}
        else:
            questions[each.identity] = kept["questions"][each.identity]
    return {
        "state": kept["state"],
        "topics": [[topic.name, topic.title, topic.pillar, topic.description] for topic in topics],
        "questions": questions,
        "faults": flat(read_bank_faults(root), root),
    }


def flat(faults: Iterable[Fault], root: Path) -> list[list[object]]:
    """Faults as plain values for JSON, with paths below the bank."""
    return [
        [fault.path.relative_to(root).as_posix(), fault.line, fault.message, fault.rule] for fault in faults
    ]


def keep(place: Path, compiled: Compiled) -> None:
    """Write the index; where the cache cannot be written the next run compiles again."""
    try:
        replace_file(place, json.dumps(compiled, ensure_ascii=False, separators=(",", ":")))
    except OSError:
        return


def unpack(root: Path, compiled: Compiled) -> Index:
    """The index from its plain values."""
    topics = tuple(TopicSummary(*row) for row in compiled["topics"])
    places = {topic.name: number for number, topic in enumerate(topics)}
    rows = [each["row"] for each in compiled["questions"].values() if each["row"]]
    found = [summary for summary in map(from_row, rows) if summary.topic in places]
    found.sort(key=lambda summary: (places[summary.topic], summary.name))
    faults = [
        *compiled["faults"],
        *(row for each in compiled["questions"].values() for row in each["faults"]),
    ]
    return Index(
        root,
        topics,
        tuple(found),
        tuple(Fault(root / path, line, message, rule) for path, line, message, rule in faults),
    )
