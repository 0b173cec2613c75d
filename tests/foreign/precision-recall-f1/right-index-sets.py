def precision_recall_f1(y_true, y_pred, average=None):
    if average not in [None, "micro", "macro", "weighted"] or len(y_true) != len(y_pred) or len(y_true) < 1:
        raise ValueError("no")
    where_true, where_pred = {}, {}
    for i, (t, p) in enumerate(zip(y_true, y_pred)):
        where_true.setdefault(t, set()).add(i)
        where_pred.setdefault(p, set()).add(i)
    out = {}
    for c in where_true.keys() | where_pred.keys():
        a, b = where_true.get(c, set()), where_pred.get(c, set())
        both = len(a & b)
        out[c] = (both / max(len(b), 1), both / max(len(a), 1), both / ((len(a) + len(b)) / 2))
    if average is None:
        return out
    if average == "micro":
        x = sum(len(where_true[c] & where_pred.get(c, set())) for c in where_true) / len(y_true)
        return (x, x, x)
    w = {c: (len(where_true.get(c, ())) if average == "weighted" else 1.0) for c in out}
    s = sum(w.values())
    return tuple(sum(w[c] * out[c][k] for c in out) / s for k in (0, 1, 2))
