def precision_recall_f1(y_true, y_pred, average=None):
    n = len(y_true)
    if n == 0 or n > len(y_pred):
        raise ValueError
    if average is not None and average not in {"macro", "micro", "weighted"}:
        raise ValueError(average)
    matrix = {}
    rows, cols = {}, {}
    for t, p in zip(y_true, y_pred):
        matrix[t, p] = matrix.get((t, p), 0) + 1
        rows[t] = rows.get(t, 0) + 1
        cols[p] = cols.get(p, 0) + 1
    names = sorted(set(rows) | set(cols))
    table = {}
    for c in names:
        tp = matrix.get((c, c), 0)
        prec = tp / cols[c] if c in cols else 0
        rec = tp / rows[c] if c in rows else 0
        table[c] = (prec, rec, 2 * prec * rec / (prec + rec) if tp else 0)
    if average is None:
        return table
    if average == "micro":
        acc = sum(matrix.get((c, c), 0) for c in names) / n
        return acc, acc, acc
    if average == "macro":
        return tuple(sum(col) / len(names) for col in zip(*table.values()))
    return tuple(sum(rows.get(c, 0) * table[c][i] for c in names) / n for i in range(3))
