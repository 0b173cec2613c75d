"""Wrong: float64 arrays are scaled in place: after clipping [3.0, 4.0] to 1 the caller's array is [0.6, 0.8]."""

import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if max_norm <= 0:
        raise ValueError("max_norm must be positive")
    peak = 0.0
    for g in gradients:
        if g is None:
            continue
        if not np.isfinite(g).all():
            raise ValueError("gradients must be finite")
        if g.size:
            peak = max(peak, float(np.abs(g.astype(float)).max()))
    if peak == 0:
        return list(gradients), 0.0
    total_norm = peak * float(np.sqrt(sum(np.sum((g.astype(float) / peak) ** 2) for g in gradients if g is not None)))
    if total_norm <= max_norm:
        return list(gradients), total_norm
    clipped = []
    for g in gradients:
        if g is not None and g.dtype == np.float64:
            g /= total_norm
            g *= max_norm
        elif g is not None:
            g = np.asarray(g.astype(float) / total_norm * max_norm)
        clipped.append(g)
    return clipped, total_norm
