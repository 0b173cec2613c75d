from collections import defaultdict


def train_bpe(words, n_merges):
    vocab = [(tuple(word), freq) for word, freq in words.items()]
    merges = []
    while len(merges) < n_merges:
        pairs = defaultdict(int)
        for symbols, freq in vocab:
            for left, right in zip(symbols, symbols[1:]):
                pairs[left, right] += freq
        if not pairs:
            break
        top = max(pairs.values())
        best = min(pair for pair, count in pairs.items() if count == top)
        merges.append(best)
        vocab = [(merge(symbols, best), freq) for symbols, freq in vocab]
    return merges


def merge(symbols, pair):
    out = []
    i = 0
    while i < len(symbols):
        if symbols[i : i + 2] == pair:
            out.append(pair[0] + pair[1])
            i += 2
        else:
            out.append(symbols[i])
            i += 1
    return tuple(out)
