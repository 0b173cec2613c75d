from collections import Counter


def precision_recall_f1(y_true, y_pred, average=None):
    if not y_true or len(y_true) != len(y_pred) or average not in (None, "macro", "weighted", "micro"):
        raise ValueError("bad input")
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    actual, predicted = Counter(y_true), Counter(y_pred)
    if average == "micro":
        return (hits.total() / len(y_true),) * 3
    found = {}
    for c in {*y_true, *y_pred}:
        precision = hits[c] / predicted[c] if predicted[c] else 0.0
        recall = hits[c] / actual[c] if actual[c] else 0.0
        found[c] = (precision, recall, 2 * hits[c] / (actual[c] + predicted[c]))
    if average is None:
        return found
    weights = {c: actual[c] if average == "weighted" else 1 for c in found}
    total = sum(weights.values())
    precision, recall, f1 = (sum(weights[c] * found[c][i] for c in found) / total for i in range(3))
    return precision, recall, f1
