import numpy as np


def evaluate(X, y, *, folds, repeats, neighbours, seed):
    X, y = np.array(X, float), np.array(y, float)
    n = len(y)
    D = np.sqrt(((X[:, None, :] - X[None, :, :]) ** 2).sum(-1))
    predictions = np.empty((repeats, n))
    for r, child in enumerate(np.random.SeedSequence(seed).spawn(repeats)):
        fold = np.random.default_rng(child).permutation(np.arange(n) % folds)
        masked = np.where(fold[:, None] == fold[None, :], np.inf, D)
        for i in range(n):
            allowed = int(np.isfinite(masked[i]).sum())
            nearest = np.argsort(masked[i])[: min(neighbours, allowed)]
            predictions[r, i] = y[nearest].mean()
    errors = [np.mean((row - y) ** 2) for row in predictions]
    spread = np.std(errors, ddof=1) if repeats > 1 else 0.0
    return predictions, np.mean(errors), spread
