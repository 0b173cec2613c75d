import math


class TfIdf:
    def fit(self, documents):
        if len(documents) == 0:
            raise ValueError("no documents")
        total = len(documents)
        found_in = {}
        for document in documents:
            for term in set(document):
                found_in[term] = found_in.get(term, 0) + 1
        self.idf_ = {}
        for term, df in found_in.items():
            self.idf_[term] = math.log((1 + total) / (1 + df)) + 1
        return self

    def transform(self, documents):
        vectors = []
        for document in documents:
            weights = {}
            for term in document:
                if term not in self.idf_:
                    continue
                weights[term] = weights.get(term, 0) + self.idf_[term]
            norm = math.sqrt(sum(w * w for w in weights.values()))
            vectors.append({term: w / norm for term, w in weights.items()})
        return vectors
