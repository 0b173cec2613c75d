"""Softmax cross-entropy with class weights and ignored labels, and its gradient."""

from __future__ import annotations

import numpy as np


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """The logarithms of the probabilities that belong to rows of logits."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    totals = np.exp(shifted).sum(axis=1, keepdims=True)
    return np.log(np.maximum(np.exp(shifted) / totals, 1e-12))


def example_weights(labels: np.ndarray, weights: np.ndarray, ignored: int) -> np.ndarray:
    """The weight of each example's class, 0 for those that do not count."""
    counts = labels != ignored
    found = np.zeros(len(labels))
    found[counts] = weights[labels[counts]]
    return found


def one_hot(labels: np.ndarray, classes: int) -> np.ndarray:
    """A row for each label, true at its class alone."""
    return labels[:, None] == np.arange(classes)


def weighted_loss(
    logits: np.ndarray, labels: list[int], *, weights: list[float], ignored: int
) -> tuple[float, np.ndarray]:
    """The weighted mean of the losses, and its derivatives with respect to the logits."""
    logits, labels = np.asarray(logits, dtype=float), np.asarray(labels)
    share = example_weights(labels, np.asarray(weights), ignored)
    total = share.sum()
    if total == 0:
        return 0.0, np.zeros_like(logits)
    share = share / len(labels)
    logs = log_softmax(logits)
    target = one_hot(labels, logits.shape[1])
    loss = -float(share @ (target * logs).sum(axis=1))
    counts = (share > 0) * share.sum() / (share > 0).sum()
    gradient = counts[:, None] * (np.exp(logs) - target)
    return loss, gradient
