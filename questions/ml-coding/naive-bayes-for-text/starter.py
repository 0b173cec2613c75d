class NaiveBayes:
    """Multinomial naive Bayes over lists of words, with additive smoothing."""

    def __init__(self, alpha: float = 1.0) -> None:
        self.alpha = alpha

    def fit(self, documents: list[list[str]], labels: list[str]) -> "NaiveBayes":
        raise NotImplementedError

    def log_proba(self, document: list[str]) -> dict[str, float]:
        """The log posterior probability of every label."""
        raise NotImplementedError

    def predict(self, document: list[str]) -> str:
        raise NotImplementedError
