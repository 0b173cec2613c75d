"""Every word of a bank with the questions that hold it: a server that is asked again need not read again."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from itertools import accumulate
from operator import and_, or_
from typing import NamedTuple

from sparring.bank.index.index import Index
from sparring.bank.index.search import PLACES, Find, Hit, Layers, begins_word, finds_of, layers_of, words_of

REMEMBERED = 64
"""How many words of searches are remembered: whoever types asks for the same ones again and again."""


class Posting(NamedTuple):
    """Who holds a word, by place and at the beginning of a word; question n is bit n."""

    places: tuple[int, ...]
    begun: int


class Concordance:
    """The words of one index; finds what `search` finds, and looks at each word of the bank only once."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._layers = [layers_of(index.root, one) for one in index.questions]
        holders = _holders(self._layers)
        self._words = tuple(holders)
        self._holders = tuple(holders.values())
        self._text = "\n".join([*self._words, ""])
        self._starts = tuple(accumulate((len(word) + 1 for word in self._words), initial=0))
        self._posting = lru_cache(REMEMBERED)(self._look_up)

    def search(self, words: Sequence[str], *, limit: int = 50) -> tuple[Find, ...]:
        """The questions in which every word occurs, the most fitting first."""
        wanted = words_of(words)
        postings = [self._posting(word) for word in wanted]
        return finds_of(self._hits(postings), wanted, limit) if postings else ()

    def _look_up(self, word: str) -> Posting:
        holding = list(self._holding(word))
        begun = [number for number in holding if begins_word(self._words[number], word)]
        return Posting(self._by_place(self._union(holding)), reduce(or_, self._by_place(self._union(begun))))

    def _union(self, numbers: Sequence[int]) -> int:
        return reduce(or_, map(self._holders.__getitem__, numbers), 0)

    def _holding(self, word: str) -> Iterator[int]:
        """The words of the bank in which this one occurs."""
        at = self._text.find(word)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            yield number
            at = self._text.find(word, self._starts[number + 1])

    def _by_place(self, held: int) -> tuple[int, ...]:
        count = len(self._layers)
        return tuple(held >> place * count & (1 << count) - 1 for place in PLACES)

    def _hits(self, postings: Sequence[Posting]) -> Iterator[Hit]:
        common = reduce(and_, (reduce(or_, one.places) for one in postings))
        for number, (question, layers) in enumerate(zip(self.index.questions, self._layers, strict=True)):
            if layers is None or not common >> number & 1:
                continue
            places = [next(place for place in PLACES if one.places[place] >> number & 1) for one in postings]
            starts = sum(one.begun >> number & 1 for one in postings)
            yield Hit((sum(places), -starts, -question.asked), question, layers, max(places))


def _holders(layers: Sequence[Layers | None]) -> dict[str, int]:
    """Each word, as spaces divide them, with its holders: question n in place p is bit n + p · questions."""
    found: defaultdict[str, int] = defaultdict(int)
    for number, one in enumerate(layers):
        for place, text in zip(PLACES, one.folded if one else (), strict=False):
            for word in set(text.split()):
                found[word] |= 1 << number + place * len(layers)
    return dict(found)
