"""The bank as the pages need it: the index, whole questions and their HTML, read once per version."""

from __future__ import annotations

import contextlib
import threading
import time
import zlib
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sparring.bank.index.concordance import Concordance, open_concordance
from sparring.bank.index.index import Index
from sparring.bank.index.open import open_index, reopen_index
from sparring.bank.names import resolve
from sparring.bank.question import Question, Section
from sparring.bank.reading.load import load_question
from sparring.bank.replace_file import replace_file
from sparring.bank.topic import Topic, read_topics
from sparring.errors import SparringError
from sparring.web import prose
from sparring.web.pictures import with_pictures

MOST_KEPT = 512
Value = TypeVar("Value")


class Shelf:
    """Looks at the bank's files every two seconds while pages are asked for; safe for several threads."""

    fresh_seconds = 2.0
    watched_seconds = 60.0

    def __init__(self, root: Path, cache: Path) -> None:
        self.root = root
        self._cache = cache
        self._lock = threading.RLock()
        self._index: Index | None = None
        self._asked = 0.0
        self._is_watching = False
        self._topics: tuple[Index, tuple[Topic, ...]] | None = None
        self._cutting = threading.Lock()
        self._concordance: Concordance | None = None
        self._questions: OrderedDict[str, Question] = OrderedDict()
        self._pages: OrderedDict[str, str] = OrderedDict()
        state = "|".join(f"{one.stat().st_mtime_ns}" for one in (Path(prose.__file__),) if one.exists())
        self._renderer = f"{zlib.crc32(state.encode()):08x}"

    @property
    def index(self) -> Index:
        """The index, about two seconds old at most; only the first page after a pause waits for a look."""
        with self._lock:
            self._asked = time.monotonic()
            if self._index is None or not self._is_watching:
                self._index = self.look()
                self._is_watching = True
                threading.Thread(target=self._watch, name="watching the bank", daemon=True).start()
            return self._index

    def look(self) -> Index:
        """The index of the files as they are now."""
        known = self._index
        return open_index(self.root, self._cache) if known is None else reopen_index(known, self._cache)

    def _watch(self) -> None:
        """Looks as long as pages are asked for; a bank that cannot be read is the next page's business."""
        try:
            while time.monotonic() - self._asked < self.watched_seconds:
                time.sleep(self.fresh_seconds)
                self._index = self.look()
        except (SparringError, OSError):
            pass
        finally:
            self._is_watching = False

    @property
    def concordance(self) -> Concordance:
        """The words of that index."""
        index = self.index
        with self._cutting:
            if self._concordance is None or self._concordance.index is not index:
                self._concordance = open_concordance(index, self._cache)
            return self._concordance

    def topic(self, name: str) -> Topic | None:
        """A topic with its introduction; the list is read once per index."""
        index = self.index
        with self._lock:
            if self._topics is None or self._topics[0] is not index:
                self._topics = index, read_topics(self.root)[0]
            return next((one for one in self._topics[1] if one.name == name), None)

    def read_ahead(self) -> None:
        """Reads what the first search would wait for; a broken bank is the pages' business."""
        with contextlib.suppress(SparringError, OSError):
            self.concordance.search(["a", "transfomer"])

    def question(self, name: str) -> Question:
        """The whole question that a present or former identity means."""
        index = self.index
        summary = index.find(resolve(name, index.questions))
        read = lambda: load_question(index.path(summary), self.root)  # noqa: E731
        return self._kept(self._questions, f"{summary.identity} {summary.version}", read)

    def statement(self, question: Question) -> str:
        """The statement as HTML."""
        return self._html(question, "statement", question.statement, 1)

    def section(self, question: Question, title: str) -> str:
        """One section as HTML; empty where the question has none."""
        found = next((part for part in question.sections if part.title == title), None)
        return self.part(question, found) if found else ""

    def part(self, question: Question, section: Section, number: int | None = None) -> str:
        """A section, or the numbered piece of one, as HTML."""
        key = section.title if number is None else f"{section.title}-{number}"
        return self._html(question, key, section.text, section.line + 1)

    def _html(self, question: Question, key: str, text: str, line: int) -> str:
        part = zlib.crc32(f"{question.identity} {key} {line}".encode())
        name = f"{question.version[:24]}-{part:08x}-{self._renderer}"
        page = self._kept(self._pages, name, lambda: self._rendered(name, text, line))
        return with_pictures(page, question.path.parent)  # not kept: a picture may be drawn anew

    def _rendered(self, name: str, text: str, line: int) -> str:
        path = self._cache / "html" / f"{name}.html"
        if path.is_file():
            return path.read_text(encoding="utf-8")
        page = prose.to_html(text, first_line=line)
        try:
            replace_file(path, page)
        except OSError:
            return page  # a cache that cannot be written costs time only
        return page

    def _kept(self, kept: OrderedDict[str, Value], key: str, make: Callable[[], Value]) -> Value:
        with self._lock:
            if key not in kept:
                kept[key] = make()
                while len(kept) > MOST_KEPT:
                    kept.popitem(last=False)
            kept.move_to_end(key)
            return kept[key]
