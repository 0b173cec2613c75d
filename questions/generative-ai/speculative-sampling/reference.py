"""The acceptance step of speculative sampling (Leviathan et al. 2023, algorithm 1)."""

import numpy as np


def accept(tokens: list[int], draft: np.ndarray, target: np.ndarray, rng: np.random.Generator) -> list[int]:
    for i, token in enumerate(tokens):
        if rng.random() * draft[i, token] >= target[i, token]:
            residual = np.maximum(target[i].astype(float) - draft[i], 0.0)
            return [*tokens[:i], drawn(residual if residual.any() else target[i], rng)]
    return [*tokens, drawn(target[len(tokens)], rng)]


def drawn(weights: np.ndarray, rng: np.random.Generator) -> int:
    return int(rng.choice(len(weights), p=weights / weights.sum()))
