import numpy as np


def accept(tokens, draft, target, rng):
    draft = np.array(draft, dtype=np.float64)
    target = np.array(target, dtype=np.float64)
    out = []
    for i, token in enumerate(tokens):
        p, q = target[i], draft[i]
        ratio = p[token] / q[token] if q[token] > 0 else 1.0
        u = rng.random()
        if u < ratio:
            out.append(token)
            continue
        rest = np.clip(p - q, 0.0, None)
        if rest.sum() == 0:
            rest = p
        out.append(pick(rest, rng))
        return out
    out.append(pick(target[len(tokens)], rng))
    return out


def pick(weights, rng):
    cumulative = np.cumsum(weights)
    return int(np.searchsorted(cumulative, rng.random() * cumulative[-1], side="right"))
