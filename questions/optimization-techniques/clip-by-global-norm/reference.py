"""Clipping by the norm of all gradients together (Pascanu, Mikolov and Bengio 2013, section 3.2)."""

import numpy as np


def clip_by_global_norm(
    gradients: list[np.ndarray | None], max_norm: float
) -> tuple[list[np.ndarray | None], float]:
    if not max_norm > 0:
        raise ValueError(f"max_norm must be positive, not {max_norm}")
    arrays = [None if g is None else np.asarray(g, float) for g in gradients]
    norm = global_norm([g for g in arrays if g is not None])
    if not np.isfinite(norm):
        raise ValueError("a gradient is not finite")
    if norm <= max_norm:
        return arrays, norm
    return [None if g is None else g * (max_norm / norm) for g in arrays], norm


def global_norm(arrays: list[np.ndarray]) -> float:
    """The root of the sum of all squares, taken relative to the largest entry so that no square overflows."""
    largest = max((float(np.abs(g).max(initial=0.0)) for g in arrays), default=0.0)
    if largest == 0 or not np.isfinite(largest):
        return largest
    return largest * float(np.sqrt(sum(((g / largest) ** 2).sum() for g in arrays)))
