"""Passes over all labels once per class: right, but slow with many classes. Count all classes in one pass.

verdict: too_slow
"""


def precision_recall_f1(y_true, y_pred, average=None):
    if not y_true or len(y_true) != len(y_pred) or average not in (None, "macro", "weighted", "micro"):
        raise ValueError("bad input")
    if average == "micro":
        return (sum(t == p for t, p in zip(y_true, y_pred)) / len(y_true),) * 3
    found, weights = {}, {}
    for c in {*y_true, *y_pred}:
        tp = sum(t == c and p == c for t, p in zip(y_true, y_pred))
        fp = sum(t != c and p == c for t, p in zip(y_true, y_pred))
        fn = sum(t == c and p != c for t, p in zip(y_true, y_pred))
        found[c] = (
            tp / (tp + fp) if tp + fp else 0.0,
            tp / (tp + fn) if tp + fn else 0.0,
            2 * tp / (2 * tp + fp + fn),
        )
        weights[c] = tp + fn if average == "weighted" else 1
    if average is None:
        return found
    return tuple(sum(weights[c] * found[c][i] for c in found) / sum(weights.values()) for i in range(3))
