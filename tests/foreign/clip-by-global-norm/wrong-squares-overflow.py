"""Wrong: entries are squared as they are, which overflows: [1e200, 1e200] with max_norm 1 gives norm inf."""

import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if max_norm <= 0:
        raise ValueError("max_norm must be positive")
    total = 0.0
    for g in gradients:
        if g is not None:
            g = np.asarray(g, dtype=np.float64)
            if not np.isfinite(g).all():
                raise ValueError("gradients must be finite")
            total += float((g**2).sum())
    norm = float(np.sqrt(total))
    if norm <= max_norm:
        return list(gradients), norm
    return [None if g is None else np.asarray(g.astype(float) / norm * max_norm) for g in gradients], norm
