"""Searching a bank by words, as learners write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from pathlib import Path
from typing import NamedTuple

from sparring.bank.index.index import Index
from sparring.bank.index.lexicon import WEIGHT, Lexicon, Scores
from sparring.bank.index.mend import mend
from sparring.bank.index.postings import Place, Postings, open_postings
from sparring.bank.index.search import Find, Found, excerpt, marks
from sparring.bank.synonyms import Synonyms, read_synonyms
from sparring.bank.words import stem, telling, words_in

WHOLE_TITLE = 30.0
"""For a title of which everything was looked for; a part of it for a part."""
WHOLE_NAME = 25.0


class Part(NamedTuple):
    """Words of a search that mean one thing, and how well the questions fit that have it."""

    typed: tuple[str, ...]
    scores: Scores


class Concordance:
    """The words of one index, looked at once: a server that is asked again need not read again."""

    def __init__(self, index: Index, postings: Postings, synonyms: Synonyms) -> None:
        self.index = index
        self._statements = postings.statements
        self._lexicon = Lexicon(index.questions, postings.holders, synonyms)
        self._titles = [frozenset(map(stem, telling(words_in(one.title)))) for one in index.questions]
        self._names = [tuple(map(stem, words_in(one.name))) for one in index.questions]

    def search(self, words: Sequence[str], *, limit: int = 50) -> Found:
        """The questions that have every word, else those that have most of them; the most fitting first."""
        asked = telling(list(dict.fromkeys(words_in(" ".join(words)))))
        mended = dict(self._mended(asked))
        typed = [mended.get(word, word) for word in asked]
        parts = list(self._parts(typed))
        if not parts:
            return Found((), mended, is_partial=False)
        stems = tuple(stem(word) for part in parts for word in part.typed)
        counts = Counter(number for part in parts for number in part.scores)
        most = max(counts.values(), default=0)
        chosen = (number for number, has in counts.items() if has == most)
        ranked = nsmallest(limit, ((self._rank(number, parts, stems), number) for number in chosen))
        finds = tuple(self._find(number, parts) for _, number in ranked)
        return Found(finds, mended, is_partial=0 < most < len(parts))

    def _mended(self, asked: Sequence[str]) -> Iterator[tuple[str, str]]:
        """What is read for words that no question has."""
        for word in asked:
            better = None if self._lexicon.scores(word) else mend(word, self._lexicon.known)
            if better:
                yield word, better

    def _parts(self, typed: Sequence[str]) -> Iterator[Part]:
        """The words by what they mean: the longest synonym first, else one by one."""
        at = 0
        while at < len(typed):
            longest = min(self._lexicon.longest, len(typed) - at)
            spans = (tuple(typed[at : at + length]) for length in range(longest, 1, -1))
            words = next((one for one in spans if self._lexicon.is_synonym(one)), (typed[at],))
            yield Part(words, self._lexicon.together(words))
            at += len(words)

    def _rank(self, number: int, parts: Sequence[Part], stems: tuple[str, ...]) -> float:
        """The less, the better it fits; of two alike the one that is asked more."""
        title = self._titles[number]
        fit = sum(part.scores.get(number, 0.0) for part in parts) / len(parts)
        whole = WHOLE_TITLE * len(title.intersection(stems)) / max(1, len(title))
        name = WHOLE_NAME if self._names[number] == stems else 0.0
        return -(fit + whole + name + self.index.questions[number].asked)

    def _find(self, number: int, parts: Sequence[Part]) -> Find:
        question = self.index.questions[number]
        typed = [word for part in parts for word in part.typed]
        snippet, matches = excerpt(self._statements[number], typed)
        worst = min(part.scores[number] for part in parts if number in part.scores)
        is_inside = worst <= WEIGHT[Place.SHORT_ANSWER]
        return Find(
            question.identity, question.title, marks(question.title, typed), snippet, matches, is_inside
        )


def open_concordance(index: Index, cache: Path) -> Concordance:
    """The concordance of an index, its words as they were kept in the cache."""
    return Concordance(index, open_postings(index, cache), read_synonyms(index.root))
