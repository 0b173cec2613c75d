PRIME = 2147483647


class MinHash:
    def __init__(self, hashes, bands):
        if len(hashes) % bands != 0:
            raise ValueError("bands")
        self.hashes = hashes
        self.bands = bands
        self.rows = len(hashes) // bands

    def signature(self, document):
        if len(document) == 0:
            raise ValueError("empty")
        values = []
        for a, b in self.hashes:
            values.append(min((a * x + b) % PRIME for x in document))
        return values

    def near_duplicates(self, documents, threshold):
        sets = [set(d) for d in documents]
        tables = [{} for _ in range(self.bands)]
        pairs = set()
        for j, document in enumerate(documents):
            values = self.signature(document)
            for band in range(self.bands):
                key = tuple(values[band * self.rows : (band + 1) * self.rows])
                for i in tables[band].setdefault(key, []):
                    pairs.add((i, j))
                tables[band][key].append(j)
        result = []
        for i, j in sorted(pairs):
            common = len(sets[i] & sets[j])
            similarity = common / (len(sets[i]) + len(sets[j]) - common)
            if similarity >= threshold:
                result.append((i, j, similarity))
        return result
