import math


def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError("lengths differ")
    pos = [s for l, s in zip(labels, scores) if l]
    neg = [s for l, s in zip(labels, scores) if not l]
    if not pos or not neg:
        raise ValueError("one class")
    wins = 0.0
    for p in pos:
        for n in neg:
            wins += 0.5 if math.isclose(p, n, abs_tol=1e-9) else float(p > n)
    return wins / len(pos) / len(neg)
