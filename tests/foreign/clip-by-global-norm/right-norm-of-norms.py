"""Right: linalg.norm of each array, then the norm of these norms, in units of the largest entry."""

import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if not max_norm > 0:
        raise ValueError("max_norm must be positive")
    floats = {i: np.array(g, dtype=np.float64) for i, g in enumerate(gradients) if g is not None}
    if any(not np.isfinite(g).all() for g in floats.values()):
        raise ValueError("gradients must be finite")
    unit = max((float(np.max(np.abs(g))) for g in floats.values() if g.size), default=0.0)
    if unit == 0.0:
        return list(gradients), 0.0
    norms = [np.linalg.norm(g.ravel() / unit) for g in floats.values()]
    relative = float(np.linalg.norm(norms))
    norm = unit * relative
    result = list(gradients)
    if norm > max_norm:
        for i, g in floats.items():
            result[i] = np.asarray(g / unit / relative * max_norm)
    return result, norm
