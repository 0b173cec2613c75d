"""BM25 over an inverted index whose postings hold what they add to a score (Robertson and Zaragoza 2009)."""

from collections import Counter, defaultdict
from math import log


class BM25:
    def __init__(self, k1: float = 1.5, b: float = 0.75) -> None:
        self.k1, self.b = k1, b

    def fit(self, documents: list[list[str]]) -> "BM25":
        if not documents:
            raise ValueError("no documents to index")
        mean_length = sum(map(len, documents)) / len(documents)
        self._index = defaultdict(list)
        for number, document in enumerate(documents):
            for term, count in Counter(document).items():
                slack = self.k1 * (1 - self.b + self.b * len(document) / mean_length)
                self._index[term].append((number, count * (self.k1 + 1) / (count + slack)))
        self._idf = {
            term: log(1 + (len(documents) - len(postings) + 0.5) / (len(postings) + 0.5))
            for term, postings in self._index.items()
        }
        return self

    def search(self, queries: list[list[str]], k: int) -> list[list[tuple[int, float]]]:
        return [self._best(query, k) for query in queries]

    def _best(self, query: list[str], k: int) -> list[tuple[int, float]]:
        scores = defaultdict(float)
        for term in query:
            for number, weight in self._index.get(term, []):
                scores[number] += self._idf[term] * weight
        return sorted(scores.items(), key=lambda hit: (-hit[1], hit[0]))[:k]
