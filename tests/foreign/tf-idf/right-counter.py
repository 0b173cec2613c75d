"""Right: collections.Counter for both frequencies."""

from collections import Counter
from math import hypot, log


class TfIdf:
    def fit(self, documents):
        total = len(documents)
        if total == 0:
            raise ValueError("fit needs a document")
        frequency = Counter(term for document in documents for term in set(document))
        self.idf_ = {term: 1.0 + log((total + 1) / (df + 1)) for term, df in frequency.items()}
        return self

    def transform(self, documents):
        result = []
        for document in documents:
            counts = Counter(document)
            raw = {term: counts[term] * self.idf_[term] for term in counts.keys() & self.idf_.keys()}
            norm = hypot(*raw.values())
            result.append({term: value / norm for term, value in raw.items()})
        return result
