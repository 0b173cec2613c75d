"""F1 is computed from the averaged precision and recall; average the F1s of the classes instead.

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
    found = {c: (divide(hits[c], predicted[c]), divide(hits[c], actual[c])) for c in {*y_true, *y_pred}}
    if average is None:
        return {c: (p, r, divide(2 * p * r, p + r)) for c, (p, r) in found.items()}
    weights = {c: actual[c] if average == "weighted" else 1 for c in found}
    p, r = (sum(weights[c] * found[c][i] for c in found) / sum(weights.values()) for i in range(2))
    return p, r, divide(2 * p * r, p + r)


def divide(a, b):
    return a / b if b else 0.0
