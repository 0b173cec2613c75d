"""Multinomial naive Bayes: three counts, and sums of logarithms."""

from collections import Counter
from math import exp, log


class NaiveBayes:
    def __init__(self, alpha: float = 1.0) -> None:
        self.alpha = alpha

    def fit(self, documents: list[list[str]], labels: list[str]) -> "NaiveBayes":
        if not documents or len(documents) != len(labels):
            raise ValueError(f"{len(documents)} documents but {len(labels)} labels")
        self.documents_ = Counter(labels)
        self.words_: dict[str, Counter[str]] = {label: Counter() for label in self.documents_}
        for i, document in enumerate(documents):
            self.words_[labels[i]].update(document)
        self.vocabulary_ = set().union(*documents)
        return self

    def log_proba(self, document: list[str]) -> dict[str, float]:
        known = [word for word in document if word in self.vocabulary_]
        scores = {label: self._score(known, label) for label in self.documents_}
        largest = max(scores.values())
        log_total = largest + log(sum(exp(score - largest) for score in scores.values()))
        return {label: score - log_total for label, score in scores.items()}

    def _score(self, words: list[str], label: str) -> float:
        """Log prior plus log likelihood, up to the log of the number of documents."""
        counts = self.words_[label]
        size = counts.total() + self.alpha * len(self.vocabulary_)
        return log(self.documents_[label]) + sum(log((counts[word] + self.alpha) / size) for word in words)

    def predict(self, document: list[str]) -> str:
        posterior = self.log_proba(document)
        return max(posterior, key=posterior.__getitem__)
