import math


class NaiveBayes:
    def __init__(self, alpha=1.0):
        self.alpha = alpha

    def fit(self, documents, labels):
        if len(documents) == 0 or len(documents) != len(labels):
            raise ValueError("no documents, or another number of labels")
        self.counts = {}
        self.sizes = {}
        self.priors = {}
        self.vocabulary = set()
        for words, label in zip(documents, labels):
            self.priors[label] = self.priors.get(label, 0) + 1
            self.counts.setdefault(label, {})
            self.sizes.setdefault(label, 0)
            for word in words:
                self.vocabulary.add(word)
                self.counts[label][word] = self.counts[label].get(word, 0) + 1
                self.sizes[label] += 1
        self.n = len(documents)
        return self

    def scores(self, document):
        result = {}
        for label, counts in self.counts.items():
            score = math.log(self.priors[label] / self.n)
            for word in document:
                if word not in self.vocabulary:
                    continue
                count = counts.get(word, 0)
                size = self.sizes[label]
                score += math.log((count + self.alpha) / (size + self.alpha * len(self.vocabulary)))
            result[label] = score
        return result

    def log_proba(self, document):
        scores = self.scores(document)
        top = max(scores.values())
        total = sum(math.exp(score - top) for score in scores.values())
        return {label: score - top - math.log(total) for label, score in scores.items()}

    def predict(self, document):
        scores = self.scores(document)
        return max(scores, key=scores.get)
