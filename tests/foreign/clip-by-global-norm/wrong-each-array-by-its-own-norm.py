"""Wrong: every array is clipped by its own norm, not by the common one: [3, 0] and [[4]] with max_norm 4.5 stay as they are."""

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
    clipped = []
    for g in gradients:
        if g is None:
            clipped.append(None)
            continue
        own = peak * float(np.sqrt(np.sum((g.astype(float) / peak) ** 2)))
        clipped.append(np.asarray(g.astype(float) / own * max_norm) if own > max_norm else g)
    return clipped, total_norm
