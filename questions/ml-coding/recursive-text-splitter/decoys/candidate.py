def split_text(text, max_length, overlap, separators):
    if overlap < 0 or overlap >= max_length:
        raise ValueError("bad overlap")
    size = max_length - overlap
    chunks = []
    start, length = 0, 0
    for piece in recurse(text, separators, size):
        if length and length + len(piece) > size:
            chunks.append((start, start + length))
            start, length = start + length, 0
        length += len(piece)
    if length:
        chunks.append((start, start + length))
    spans = []
    for start, end in chunks:
        begin = max(0, start - overlap)
        spans.append((begin, end))
    return spans


def recurse(text, separators, size):
    if len(text) <= size:
        return [text]
    if not separators:
        return [text[i : i + size] for i in range(0, len(text), size)]
    first, rest = separators[0], separators[1:]
    parts = text.split(first)
    parts = [part + first for part in parts[:-1]] + parts[-1:]
    pieces = []
    for part in parts:
        if part:
            pieces.extend(recurse(part, rest, size))
    return pieces
