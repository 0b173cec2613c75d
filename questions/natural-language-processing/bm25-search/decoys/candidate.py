import math
from collections import Counter


class BM25:
    def __init__(self, k1=1.5, b=0.75):
        self.k1 = k1
        self.b = b

    def fit(self, documents):
        if len(documents) == 0:
            raise ValueError("no documents")
        self.n = len(documents)
        self.lengths = [len(d) for d in documents]
        self.mean = sum(self.lengths) / self.n
        self.postings = {}
        for i, document in enumerate(documents):
            for term, f in Counter(document).items():
                self.postings.setdefault(term, {})[i] = f
        return self

    def search(self, queries, k):
        return [self.one(query, k) for query in queries]

    def one(self, query, k):
        scores = {}
        for term in query:
            found = self.postings.get(term, {})
            df = len(found)
            idf = math.log(1 + (self.n - df + 0.5) / (df + 0.5))
            for i, f in found.items():
                norm = 1 - self.b + self.b * self.lengths[i] / self.mean
                gain = idf * f * (self.k1 + 1) / (f + self.k1 * norm)
                scores[i] = scores.get(i, 0.0) + gain
        hits = sorted(scores.items(), key=lambda hit: (-hit[1], hit[0]))
        return hits[:k]
