import numpy as np


def best_split(X, y):
    n, d = X.shape
    best = None
    classes, codes = np.unique(y, return_inverse=True)
    codes = codes.ravel()
    node = impurity(np.bincount(codes))
    for j in range(d):
        x = X[:, j].astype(float)
        order = np.argsort(x)
        right = np.bincount(codes).tolist()
        left = [0] * len(classes)
        for i in range(1, n):
            label = codes[order[i - 1]]
            left[label] += 1
            right[label] -= 1
            low, high = x[order[i - 1]], x[order[i]]
            if low == high:
                continue
            after = (i * impurity(left) + (n - i) * impurity(right)) / n
            gain = node - after
            threshold = low
            if best is None or gain > best[2]:
                best = j, float(threshold), float(gain)
    return best


def impurity(counts):
    n = sum(counts)
    return 1 - sum((count / n) ** 2 for count in counts)
