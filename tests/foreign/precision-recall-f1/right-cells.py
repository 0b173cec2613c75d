def precision_recall_f1(y_true, y_pred, average=None):
    if average is not None and average not in {"macro", "weighted", "micro"}:
        raise ValueError("average")
    if len(y_true) != len(y_pred) or len(y_true) == 0:
        raise ValueError("lists")
    table = {}
    for truth, guess in zip(y_true, y_pred):
        mine = table.setdefault(truth, [0, 0, 0])
        if truth == guess:
            mine[0] += 1
        else:
            mine[2] += 1
            table.setdefault(guess, [0, 0, 0])[1] += 1
    if average == "micro":
        return three(*map(sum, zip(*table.values())))
    each = {c: three(*cells) for c, cells in table.items()}
    if average is None:
        return each
    share = {c: 1 if average == "macro" else tp + fn for c, (tp, fp, fn) in table.items()}
    whole = sum(share.values())
    return (
        sum(share[c] * each[c][0] for c in each) / whole,
        sum(share[c] * each[c][1] for c in each) / whole,
        sum(share[c] * each[c][2] for c in each) / whole,
    )


def three(tp, fp, fn):
    p = tp / (tp + fp) if tp + fp > 0 else 0.0
    r = tp / (tp + fn) if tp + fn > 0 else 0.0
    return p, r, 2 * p * r / (p + r) if p + r > 0 else 0.0
