"""Wrong: unknown tokens count in the length before they are left out: fit([["a"]]), transform([["a", "z"]])."""

import math


class TfIdf:
    def fit(self, documents):
        if not documents:
            raise ValueError("no documents")
        df = {}
        for document in documents:
            for term in set(document):
                df[term] = df.get(term, 0) + 1
        n = len(documents)
        self.idf_ = {term: math.log((1 + n) / (1 + count)) + 1 for term, count in df.items()}
        return self

    def transform(self, documents):
        return [self._weights(document) for document in documents]

    def _weights(self, document):
        weights = {}
        for term in document:
            weights[term] = weights.get(term, 0.0) + self.idf_.get(term, 1.0)
        length = math.sqrt(sum(weight**2 for weight in weights.values()))
        return {term: weight / length for term, weight in weights.items() if term in self.idf_}
