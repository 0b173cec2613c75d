"""Byte-pair encoding on words with frequencies (Sennrich et al. 2016, section 3.2)."""

from collections import Counter


def train_bpe(words: dict[str, int], n_merges: int) -> list[tuple[str, str]]:
    split = {word: list(word) for word in words}
    merges: list[tuple[str, str]] = []
    for _ in range(n_merges):
        counts: Counter[tuple[str, str]] = Counter()
        for word, symbols in split.items():
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        split = {word: joined(symbols, best) for word, symbols in split.items()}
    return merges


def joined(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    """The symbols with the pair joined wherever it stands, from left to right."""
    found, i = [], 0
    while i < len(symbols):
        if tuple(symbols[i : i + 2]) == pair:
            found.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            found.append(symbols[i])
            i += 1
    return found
