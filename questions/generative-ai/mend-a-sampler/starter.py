"""From logits to the distribution from which the next token is drawn."""

from __future__ import annotations

import numpy as np


def penalised(logits: np.ndarray, history: list[int], penalty: float) -> np.ndarray:
    """The logits, with tokens that were already written made less likely."""
    changed = logits.copy()
    for token in set(history):
        if logits[token] > 0:
            changed[token] = logits[token] / penalty
        else:
            changed[token] = logits[token] / penalty
    return changed


def softmax(logits: np.ndarray) -> np.ndarray:
    """The distribution that belongs to some logits."""
    exponentials = np.exp(logits - logits.max())
    return exponentials / exponentials.sum()


def nucleus(shares: np.ndarray, top_p: float) -> np.ndarray:
    """Which tokens are kept: the most likely ones, as few as reach top_p together."""
    order = np.argsort(-shares, kind="stable")
    descending = shares[order]
    before = np.cumsum(descending)
    kept = np.zeros(len(shares), dtype=bool)
    kept[:] = before < top_p
    return kept


def probabilities(
    logits: np.ndarray, *, history: list[int], temperature: float, top_p: float, penalty: float
) -> np.ndarray:
    """The chance of each token to be the next one."""
    logits = penalised(np.asarray(logits, dtype=float), history, penalty)
    shares = softmax(logits / temperature)
    kept = np.where(nucleus(shares, top_p), shares, 0.0)
    return kept
