"""Right: hypot reduced over every array, which never squares."""

import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if not max_norm > 0:
        raise ValueError("max_norm must be positive")
    norm = np.float64(0.0)
    for g in gradients:
        if g is None:
            continue
        g = np.array(g, dtype=np.float64)
        if not np.all(np.isfinite(g)):
            raise ValueError("NaN or infinite gradient")
        norm = np.hypot(norm, np.hypot.reduce(g.ravel()))
    out = []
    for g in gradients:
        if g is None:
            out.append(None)
        elif norm > max_norm:
            scaled = np.array(g, dtype=np.float64)
            scaled /= norm
            scaled *= max_norm
            out.append(scaled)
        else:
            out.append(np.array(g))
    return out, float(norm)
