import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if k <= 0 or k > len(X):
        raise ValueError("k must be between 1 and n")
    rows = X.tolist()
    chosen = list(range(len(rows)))
    rng.shuffle(chosen)
    cents = [list(rows[i]) for i in chosen[:k]]

    def label_all():
        out = []
        for r in rows:
            best, where = None, 0
            for j, c in enumerate(cents):
                s = sum((a - b) ** 2 for a, b in zip(r, c))
                if best is None or s < best:
                    best, where = s, j
            out.append(where)
        return out

    labels = label_all()
    for _ in range(max_iter):
        for j in range(k):
            group = [r for r, l in zip(rows, labels) if l == j]
            if group:
                total = [sum(col) for col in zip(*group)]
                if isinstance(total[0], int):
                    cents[j] = [t // len(group) for t in total]
                else:
                    cents[j] = [t / len(group) for t in total]
        new = label_all()
        if new == labels:
            break
        labels = new
    return np.array(cents), np.array(labels)
