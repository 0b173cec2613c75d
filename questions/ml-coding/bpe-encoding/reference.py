"""Byte-level BPE: merges replayed by rank (Sennrich et al. 2016; bytes as in Radford et al. 2019)."""


class BPETokenizer:
    def __init__(self, merges: list[tuple[int, int]]) -> None:
        self.ranks = {tuple(pair): rank for rank, pair in enumerate(merges)}
        self.bytes_of = [bytes([value]) for value in range(256)]
        for left, right in merges:
            self.bytes_of.append(self.bytes_of[left] + self.bytes_of[right])

    def encode(self, text: str) -> list[int]:
        ids = list(text.encode("utf-8"))
        while True:
            pairs = [pair for pair in zip(ids, ids[1:]) if pair in self.ranks]
            if not pairs:
                return ids
            ids = self.joined(ids, min(pairs, key=self.ranks.__getitem__))

    def joined(self, ids: list[int], pair: tuple[int, int]) -> list[int]:
        """The ids with the pair joined wherever it stands, from left to right."""
        found, i = [], 0
        while i < len(ids):
            if tuple(ids[i : i + 2]) == pair:
                found.append(256 + self.ranks[pair])
                i += 2
            else:
                found.append(ids[i])
                i += 1
        return found

    def decode(self, ids: list[int]) -> str:
        if any(not 0 <= one < len(self.bytes_of) for one in ids):
            raise ValueError("an id does not exist")
        return b"".join(self.bytes_of[one] for one in ids).decode("utf-8", errors="replace")
