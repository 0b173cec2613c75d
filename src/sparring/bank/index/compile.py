"""Compile the index: read the questions that changed, carry the others over."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sparring.bank.index.index import Compiled, State, is_racy
from sparring.bank.index.summarize import summarize
from sparring.bank.reading.files import QuestionFiles, question_files
from sparring.bank.reading.load import read_bank_faults, read_question
from sparring.bank.topic import read_topics
from sparring.errors import Fault


def compile_bank(root: Path, state: State, old: Compiled, written: int) -> tuple[Compiled, Compiled]:
    """What every command reads, and the part of each question, which spares reading it again."""
    parts = old["questions"] if old.get("state") == [state.program] else {}
    questions = {
        files.identity: renewed(files, parts.get(files.identity), root=root, written=written)
        for files in question_files(root)
    }
    topics, _ = read_topics(root)
    places = {topic.name: number for number, topic in enumerate(topics)}
    rows = [part["row"] for part in questions.values() if part["row"]]
    rows = [row for row in rows if row[0].partition("/")[0] in places]
    rows.sort(key=lambda row: (places[row[0].partition("/")[0]], row[0]))
    kept = {
        "state": state,
        "topics": [[topic.name, topic.title, topic.pillar, topic.description] for topic in topics],
        "rows": rows,
        "faults": [
            *flat(read_bank_faults(root), root),
            *(fault for part in questions.values() for fault in part["faults"]),
        ],
    }
    return kept, {"state": [state.program], "questions": questions}


def renewed(files: QuestionFiles, part: Compiled | None, *, root: Path, written: int) -> Compiled:
    """The part of one question, read again when its files are not surely the ones that were read."""
    stamps = [list(stamp) for stamp in files.stamps]
    if part is not None and part["stamps"] == stamps and not is_racy(files.stamps, written):
        return part
    question, faults = read_question(files, root)
    row = list(summarize(question, files.markdown)) if question else None
    return {"stamps": stamps, "row": row, "faults": flat(faults, root)}


def flat(faults: Iterable[Fault], root: Path) -> list[list[object]]:
    """Faults as plain values for JSON, with paths below the bank."""
    return [
        [fault.path.relative_to(root).as_posix(), fault.line, fault.message, fault.rule] for fault in faults
    ]
