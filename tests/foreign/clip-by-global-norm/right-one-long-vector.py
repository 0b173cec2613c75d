"""Right: all entries in one vector, scaled by the largest before squaring."""

import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if not max_norm > 0:
        raise ValueError("max_norm must be positive")
    arrays = [None if g is None else np.asarray(g).astype(np.float64) for g in gradients]
    present = [g.ravel() for g in arrays if g is not None]
    flat = np.concatenate(present) if present else np.zeros(0)
    if not np.isfinite(flat).all():
        raise ValueError("gradients must be finite")
    peak = np.abs(flat).max(initial=0.0)
    norm = 0.0
    if peak > 0:
        norm = float(peak * np.sqrt(np.sum((flat / peak) ** 2)))
    if norm <= max_norm:
        return list(gradients), norm
    return [None if g is None else np.asarray(g / norm * max_norm) for g in arrays], norm
