class BPETokenizer:
    def __init__(self, merges):
        self.rank = {}
        self.vocab = {i: bytes([i]) for i in range(256)}
        for i, (a, b) in enumerate(merges):
            self.rank[a, b] = i
            self.vocab[256 + i] = self.vocab[a] + self.vocab[b]

    def encode(self, text):
        ids = list(text.encode("utf-8"))
        while len(ids) > 1:
            pairs = list(zip(ids, ids[1:]))
            best = min(pairs, key=lambda p: self.rank.get(p, float("inf")))
            if best not in self.rank:
                break
            merged = []
            i = 0
            while i < len(ids):
                if ids[i : i + 2] == list(best):
                    merged.append(256 + self.rank[best])
                    i += 2
                else:
                    merged.append(ids[i])
                    i += 1
            ids = merged
        return ids

    def decode(self, ids):
        if not all(i in self.vocab for i in ids):
            raise ValueError("unknown id")
        data = b"".join(self.vocab[i] for i in ids)
        return data.decode("utf-8", errors="replace")
