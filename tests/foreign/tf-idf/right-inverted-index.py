"""Right: an inverted index from term to the documents that hold it."""

import math


def index_of(documents):
    postings = {}
    for i, document in enumerate(documents):
        for term in document:
            counts = postings.setdefault(term, {})
            counts[i] = counts.get(i, 0) + 1
    return postings


class TfIdf:
    def fit(self, documents):
        if not len(documents):
            raise ValueError("at least one document is needed")
        self.idf_ = {}
        for term, counts in index_of(documents).items():
            self.idf_[term] = math.log((1 + len(documents)) / (1 + len(counts))) + 1
        return self

    def transform(self, documents):
        weights = [{} for _ in documents]
        for term, counts in index_of(documents).items():
            if term in self.idf_:
                for i, count in counts.items():
                    weights[i][term] = count * self.idf_[term]
        for vector in weights:
            norm = math.sqrt(math.fsum(w * w for w in vector.values()))
            for term in vector:
                vector[term] = vector[term] / norm
        return weights
