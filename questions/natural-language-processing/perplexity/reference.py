"""Corpus perplexity: the exponential of the mean negative log-probability over all scored tokens."""

import math


def perplexity(documents: list[list[float | None]]) -> float:
    scored = [log_prob for document in documents for log_prob in document if log_prob is not None]
    if not scored:
        raise ValueError("no token is scored")
    mean = sum(scored) / len(scored)
    try:
        return math.exp(-mean)
    except OverflowError:
        return math.inf
