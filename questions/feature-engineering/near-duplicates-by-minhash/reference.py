"""MinHash signatures, banding, and an exact check of the candidates (Leskovec et al., chapter 3)."""

from collections import defaultdict
from itertools import combinations

P = 2**31 - 1


class MinHash:
    def __init__(self, hashes: list[tuple[int, int]], bands: int) -> None:
        if len(hashes) % bands:
            raise ValueError(f"{bands} bands do not divide {len(hashes)} hashes")
        self.hashes, self.rows = hashes, len(hashes) // bands

    def signature(self, document: list[int]) -> list[int]:
        """Without any shingle `min` raises ValueError by itself."""
        return [min((a * x + b) % P for x in document) for a, b in self.hashes]

    def near_duplicates(self, documents: list[list[int]], threshold: float) -> list[tuple[int, int, float]]:
        buckets = defaultdict(list)
        for number, document in enumerate(documents):
            signature = self.signature(document)
            for start in range(0, len(signature), self.rows):
                buckets[start, *signature[start : start + self.rows]].append(number)
        candidates = {pair for bucket in buckets.values() for pair in combinations(bucket, 2)}
        found = [(i, j, jaccard(documents[i], documents[j])) for i, j in sorted(candidates)]
        return [pair for pair in found if pair[2] >= threshold]


def jaccard(one: list[int], other: list[int]) -> float:
    return len(set(one) & set(other)) / len({*one, *other})
