"""Going on in the terminal with what was written in the browser; neither text is overwritten."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sparring.bank.question import Question
from sparring.bank.replace_file import replace_file
from sparring.practice.kinds import Way, way_of
from sparring.practice.start import file_for
from sparring.settings import Places
from sparring.store.glance import WebDraft, web_draft


def newer_draft(question: Question, places: Places) -> WebDraft | None:
    """The web draft of a program, when it is newer than the learner's file and says something else."""
    if way_of(question.kind) is not Way.WRITTEN:
        return None
    draft = web_draft(places.data, question.identity)
    path = file_for(question, places.work)
    if draft is None or not path.is_file():
        return draft
    is_newer = draft.updated.timestamp() > path.stat().st_mtime
    return draft if is_newer and path.read_text(encoding="utf-8", errors="replace") != draft.source else None


def take_draft(question: Question, draft: WebDraft, places: Places, now: datetime) -> Path | None:
    """Writes the draft to the learner's file; gives where the file that it replaces is kept."""
    path = file_for(question, places.work)
    kept: Path | None = None
    if path.is_file():
        kept = path.with_name(f"{path.stem}.{now:%Y%m%d-%H%M%S}.py")
        path.replace(kept)
    replace_file(path, draft.source)
    return kept
