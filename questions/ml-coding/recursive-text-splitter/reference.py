"""A recursive splitter: cut at the coarsest separator, join greedily, extend to the left."""


def split_text(text: str, max_length: int, overlap: int, separators: list[str]) -> list[tuple[int, int]]:
    if not 0 <= overlap < max_length:
        raise ValueError("the overlap must be at least 0 and below the length")
    size = max_length - overlap
    chunks: list[tuple[int, int]] = []
    for start, end in pieces(text, 0, len(text), size, separators):
        if chunks and end - chunks[-1][0] <= size:
            chunks[-1] = (chunks[-1][0], end)
        else:
            chunks.append((start, end))
    return [(max(start - overlap, 0), end) for start, end in chunks]


def pieces(text: str, start: int, end: int, size: int, separators: list[str]) -> list[tuple[int, int]]:
    """Stretches of text[start:end] of at most `size` characters, cut after separators."""
    if end - start <= size:
        return [(start, end)] if start < end else []
    if not separators:
        return [(i, min(i + size, end)) for i in range(start, end, size)]
    separator, *rest = separators
    found = []
    while (place := text.find(separator, start, end)) >= 0:
        found += pieces(text, start, place + len(separator), size, rest)
        start = place + len(separator)
    return found + pieces(text, start, end, size, rest)
