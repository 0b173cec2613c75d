"""Wrong: only NaN is refused, an infinite entry is not: [inf, 1.0]."""

import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if max_norm <= 0:
        raise ValueError("max_norm must be positive")
    peak = 0.0
    for g in gradients:
        if g is None:
            continue
        if np.isnan(g).any():
            raise ValueError("gradients must be finite")
        if g.size:
            peak = max(peak, float(np.abs(g.astype(float)).max()))
    if peak == 0:
        return list(gradients), 0.0
    total_norm = peak * float(np.sqrt(sum(np.sum((g.astype(float) / peak) ** 2) for g in gradients if g is not None)))
    if total_norm <= max_norm:
        return list(gradients), total_norm
    return [None if g is None else np.asarray(g.astype(float) / total_norm * max_norm) for g in gradients], total_norm
