class BM25:
    """Search by BM25 over an inverted index."""

    def __init__(self, k1: float = 1.5, b: float = 0.75) -> None:
        self.k1, self.b = k1, b

    def fit(self, documents: list[list[str]]) -> "BM25":
        raise NotImplementedError

    def search(self, queries: list[list[str]], k: int) -> list[list[tuple[int, float]]]:
        """For each query the k best documents with their scores, the best first."""
        raise NotImplementedError
