"""Beam search with length normalization at the end."""

import heapq
import math


def beam_search(
    start: list[float], steps: list[list[list[float]]], end: int, width: int, alpha: float
) -> tuple[list[int], float]:
    live: list[tuple[float, list[int]]] = [(0.0, [])]
    finished: list[tuple[float, list[int]]] = [(-math.inf, [])]
    while live:
        extensions = [
            (total + log_prob, [*tokens, token])
            for total, tokens in live
            for token, log_prob in enumerate(steps[len(tokens) - 1][tokens[-1]] if tokens else start)
            if log_prob > -math.inf
        ]
        live = []
        for total, tokens in heapq.nlargest(width, extensions):
            if tokens[-1] == end or len(tokens) > len(steps):
                finished.append((total / len(tokens) ** alpha, tokens))
            else:
                live.append((total, tokens))
    score, best = max(finished)
    return best, score
