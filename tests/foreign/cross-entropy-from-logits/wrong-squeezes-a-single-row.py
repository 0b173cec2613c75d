"""Softmax and cross-entropy from logits, both through the log-softmax."""

import numpy as np


def softmax(logits: np.ndarray) -> np.ndarray:
    return np.exp(log_softmax(logits)).squeeze()


def cross_entropy(logits: np.ndarray, targets: np.ndarray) -> tuple[float, np.ndarray]:
    n, k = logits.shape
    if len(targets) != n:
        raise ValueError(f"{n} rows of logits but {len(targets)} targets")
    if targets.min() < 0 or targets.max() >= k:
        raise ValueError(f"targets must lie between 0 and {k - 1}")
    log_p = log_softmax(logits)
    at_target = np.arange(n), targets
    gradient = np.exp(log_p)
    gradient[at_target] -= 1
    return float(-log_p[at_target].mean()), gradient / n


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """z - logsumexp(z) for every row, with the row's largest logit moved to 0 first."""
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))
