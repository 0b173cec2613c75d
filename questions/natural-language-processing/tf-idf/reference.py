"""TF-IDF with smoothed inverse document frequencies, scaled to length 1."""

from collections import Counter
from math import hypot, log


class TfIdf:
    idf_: dict[str, float]

    def fit(self, documents: list[list[str]]) -> "TfIdf":
        if not documents:
            raise ValueError("no documents to learn from")
        frequencies = Counter(term for document in documents for term in set(document))
        self.idf_ = {term: log((1 + len(documents)) / (1 + df)) + 1 for term, df in frequencies.items()}
        return self

    def transform(self, documents: list[list[str]]) -> list[dict[str, float]]:
        return [self._weights(document) for document in documents]

    def _weights(self, document: list[str]) -> dict[str, float]:
        counts = Counter(term for term in document if term in self.idf_)
        weights = {term: count * self.idf_[term] for term, count in counts.items()}
        length = hypot(*weights.values())
        return {term: weight / length for term, weight in weights.items()}
