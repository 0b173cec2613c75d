"""Wrong: squares are taken in the dtype of the gradient and wrap for small integers: np.array([20, 20], dtype=np.uint8) with max_norm 1."""

import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if max_norm <= 0:
        raise ValueError("max_norm must be positive")
    present = [g for g in gradients if g is not None]
    if not all(np.isfinite(g).all() for g in present):
        raise ValueError("gradients must be finite")
    peak = 1.0
    if any(g.dtype.kind == "f" for g in present):
        peak = max(float(np.abs(g.astype(float)).max(initial=0.0)) for g in present) or 1.0
    total = 0.0
    for g in present:
        if g.dtype.kind == "f":
            total += float(np.sum((g.astype(float) / peak) ** 2))
        else:
            total += float(np.sum(g**2)) / peak**2
    norm = peak * float(np.sqrt(total))
    if norm <= max_norm:
        return list(gradients), norm
    return [None if g is None else np.asarray(g.astype(float) / norm * max_norm) for g in gradients], norm
