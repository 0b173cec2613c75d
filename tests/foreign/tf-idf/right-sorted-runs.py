"""Right: sorted tokens and runs of equal ones, no sets and no counters."""

import math


def runs(document):
    """Pairs of a term and its count."""
    pairs = []
    for term in sorted(document):
        if pairs and pairs[-1][0] == term:
            pairs[-1][1] += 1
        else:
            pairs.append([term, 1])
    return pairs


class TfIdf:
    def fit(self, documents):
        if len(documents) == 0:
            raise ValueError("documents are empty")
        terms = runs([term for document in documents for term, _ in runs(document)])
        n = len(documents)
        self.idf_ = {term: math.log(1 + n) - math.log(1 + df) + 1 for term, df in terms}
        return self

    def transform(self, documents):
        vectors = []
        for document in documents:
            vector, squares = {}, 0.0
            for term, count in runs(document):
                idf = self.idf_.get(term)
                if idf is not None:
                    vector[term] = count * idf
                    squares += vector[term] ** 2
            for term in vector:
                vector[term] /= squares**0.5
            vectors.append(vector)
        return vectors
