class MinHash:
    """Near-duplicates by minima of hash functions, compared band by band."""

    def __init__(self, hashes: list[tuple[int, int]], bands: int) -> None:
        raise NotImplementedError

    def signature(self, document: list[int]) -> list[int]:
        raise NotImplementedError

    def near_duplicates(self, documents: list[list[int]], threshold: float) -> list[tuple[int, int, float]]:
        """The pairs that agree in a band and are similar, each with its Jaccard similarity."""
        raise NotImplementedError
