"""A question that the index knows: read without its front matter, which the index has checked."""

from __future__ import annotations

from datetime import date

from sparring.bank.index.index import Index
from sparring.bank.index.summary import Summary
from sparring.bank.kinds.kinds import declared
from sparring.bank.question import Question
from sparring.bank.reading.files import files_of
from sparring.bank.reading.front_matter import FrontMatter
from sparring.bank.reading.load import load_question, put_together, read_contents, texts_of
from sparring.bank.reading.text import split

KEPT = frozenset({"entry", "uses", "bans"})
"""The keys of a kind of its own that a summary keeps."""


def known_question(index: Index, summary: Summary) -> Question:
    """The whole question; faults are raised as `load_question` does."""
    path = index.path(summary)
    files = files_of(path, index.root)
    divided = split(path.read_text(encoding="utf-8")) if path.is_file() else None
    if files is None or divided is None or not KEPT.issuperset(declared(summary.kind).keys):
        return load_question(path, index.root)
    texts = texts_of(read_contents(files, index.root))
    question, _ = put_together(
        files, path, text=divided, front=_front_matter(summary), rest=(texts, summary.version)
    )
    return question or load_question(path, index.root)


def _front_matter(summary: Summary) -> FrontMatter:
    names = ("level", "minutes", "roles", "asked", "requires", "aliases", "sources", "entry", "uses", "bans")
    values = {name: getattr(summary, name) for name in names}
    return FrontMatter(summary.kind, {**values, "checked": date.fromisoformat(summary.checked)}, ())
