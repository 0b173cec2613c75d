import math


def total(words, table):
    known = [table[w] for w in words if w in table]
    return [math.fsum(column) for column in zip(*known)]


def cosine(a, b):
    dot = math.fsum(x * y for x, y in zip(a, b))
    norm = math.hypot(*a) * math.hypot(*b)
    return dot / norm if norm > 0 else 0.0


def pieces(count, size, overlap):
    begin = 0
    while count:
        end = min(begin + size, count)
        yield begin, end
        if end == count:
            return
        begin += size - overlap


def retrieve(documents, query, *, table, size, overlap, k):
    target = total(query.lower().split(), table)
    ranked = []
    for d, document in enumerate(documents):
        words = document.lower().split()
        for begin, end in pieces(len(words), size, overlap):
            score = cosine(total(words[begin:end], table), target)
            ranked.append((-score, d, begin, end))
    ranked.sort()
    return [(d, begin, end, -negative) for negative, d, begin, end in ranked[:k]]
