"""A class that is predicted but never true is left out: the classes are those of both lists.

verdict: wrong
"""

from collections import Counter


def precision_recall_f1(y_true, y_pred, average=None):
    if not y_true or len(y_true) != len(y_pred) or average not in (None, "macro", "weighted", "micro"):
        raise ValueError("bad input")
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    actual, predicted = Counter(y_true), Counter(y_pred)
    if average == "micro":
        return (hits.total() / len(y_true),) * 3
    found = {
        c: (
            hits[c] / predicted[c] if predicted[c] else 0.0,
            hits[c] / actual[c],
            2 * hits[c] / (actual[c] + predicted[c]),
        )
        for c in set(y_true)
    }
    if average is None:
        return found
    weights = {c: actual[c] if average == "weighted" else 1 for c in found}
    return tuple(sum(weights[c] * found[c][i] for c in found) / sum(weights.values()) for i in range(3))
