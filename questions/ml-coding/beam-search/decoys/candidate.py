from math import inf


def beam_search(start, steps, end, width, alpha):
    max_length = len(steps) + 1
    beam = [((), 0.0)]
    finished = []
    for length in range(1, max_length + 1):
        candidates = [
            (tokens + (token,), total + logp)
            for tokens, total in beam
            for token, logp in enumerate(steps[length - 2][tokens[-1]] if tokens else start)
            if logp != -inf
        ]
        candidates.sort(key=lambda pair: pair[1], reverse=True)
        candidates = candidates[:width]
        beam = []
        for tokens, total in candidates:
            if tokens[-1] == end or length == max_length:
                finished.append((tokens, total))
            else:
                beam.append((tokens, total))
    if not finished:
        return [], -inf
    best = max(finished, key=lambda pair: pair[1] / len(pair[0]) ** alpha)
    return list(best[0]), best[1] / len(best[0]) ** alpha
