"""How well questions fit a word: itself, its other forms, words that begin so, what it stands for."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from sparring.bank.index.postings import Place
from sparring.bank.index.summary import Summary
from sparring.bank.synonyms import Synonyms
from sparring.bank.words import stem, words_in

REMEMBERED = 256
"""How many words of searches are remembered: whoever types asks for the same ones again and again."""
WEIGHT = {Place.TITLE: 100.0, Place.STATEMENT: 40.0, Place.SHORT_ANSWER: 30.0, Place.ANSWER: 12.0}
OTHER_FORM = 0.92
BEGINNING = 0.8
"""A beginning in a better place still counts more than the word in a worse one."""
MEANT = 130.0
"""The question that a synonym names first; each that it names later has a little less."""
MEANT_BY_WORDS = 80.0
SHORTEST_BEGINNING = 2

Scores = dict[int, float]
"""How well questions, by number, fit."""


class Lexicon:
    """All words that can be looked for, with the questions they lead to."""

    def __init__(
        self, questions: Sequence[Summary], holders: Mapping[str, list[list[int]]], synonyms: Synonyms
    ) -> None:
        self._holders = holders
        self._words = sorted(holders)
        self._of_stem = defaultdict[str, list[str]](list)
        for word in self._words:
            self._of_stem[stem(word)].append(word)
        self._meant = {typed: dict(meaning(means, questions)) for typed, means in synonyms.items()}
        self._names = {typed[0]: scores for typed, scores in self._meant.items() if len(typed) == 1}
        self.longest = max(map(len, self._meant), default=1)
        in_titles = (word for word in self._words if holders[word][Place.TITLE])
        self.known = tuple(sorted({*in_titles, *(word for typed in synonyms for word in typed)}))
        """The words that a mistyped one may stand for."""
        self.scores = lru_cache(REMEMBERED)(self._scores)

    def is_synonym(self, words: tuple[str, ...]) -> bool:
        """Whether words side by side mean something together."""
        return words in self._meant

    def together(self, words: tuple[str, ...]) -> Scores:
        """How questions fit a synonym: what it means, or the mean of its words where all of them occur."""
        if len(words) == 1:
            return self.scores(words[0])
        each = [self.scores(word) for word in words]
        common = set.intersection(*map(set, each))
        return best(
            {one: sum(found[one] for found in each) / len(each) for one in common}, self._meant[words]
        )

    def _scores(self, word: str) -> Scores:
        forms = (
            (list(self._beginning_with(word)), BEGINNING),
            (self._of_stem.get(stem(word), []), OTHER_FORM),
            ([word] if word in self._holders else [], 1.0),
        )
        found: Scores = {}
        for place in reversed(Place):  # what comes later weighs more
            for same, quality in forms:
                for one in same:
                    found.update(dict.fromkeys(self._holders[one][place], WEIGHT[place] * quality))
        for typed, meant in self._names.items():
            quality = likeness(typed, word)
            found = best(found, {one: quality * score for one, score in meant.items()}) if quality else found
        return found

    def _beginning_with(self, word: str) -> Iterator[str]:
        if len(word) < SHORTEST_BEGINNING:
            return
        for number in range(bisect_left(self._words, word), len(self._words)):
            if not self._words[number].startswith(word):
                return
            yield self._words[number]


def meaning(means: Iterable[str], questions: Sequence[Summary]) -> Iterator[tuple[int, float]]:
    """The questions that a synonym means; those that it names count more than titles with its words."""
    numbers = {one.identity: number for number, one in enumerate(questions)}
    named = [one for one in means if one in numbers]
    for one in means:
        wanted = set(words_in(one))
        if one not in numbers:
            yield from (
                (n, MEANT_BY_WORDS) for n, two in enumerate(questions) if wanted <= set(words_in(two.title))
            )
    yield from ((numbers[one], MEANT - place) for place, one in enumerate(named))


def likeness(name: str, word: str) -> float:
    """How far a typed word is a name that a synonym has."""
    if name == word:
        return 1.0
    if stem(name) == stem(word):
        return OTHER_FORM
    return BEGINNING if len(word) > SHORTEST_BEGINNING and name.startswith(word) else 0.0


def best(one: Scores, other: Scores) -> Scores:
    """Of two scores of a question the higher."""
    return one | {number: max(score, one.get(number, 0.0)) for number, score in other.items()}
