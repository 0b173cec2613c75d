"""Right: plain loops with a running scale and sum of squares, as in LAPACK."""

import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if not max_norm > 0:
        raise ValueError("max_norm must be positive")
    scale, total = 0.0, 0.0
    for g in gradients:
        if g is None:
            continue
        for value in np.asarray(g).ravel().tolist():
            size = abs(float(value))
            if not size < float("inf"):
                raise ValueError("not finite")
            if size > scale:
                total = 1.0 + total * (scale / size) ** 2
                scale = size
            elif size > 0:
                total += (size / scale) ** 2
    norm = scale * total**0.5
    if norm <= max_norm:
        return [None if g is None else np.asarray(g).copy() for g in gradients], norm
    clipped = []
    for g in gradients:
        if g is None:
            clipped.append(None)
            continue
        g = np.asarray(g)
        values = [float(value) / norm * max_norm for value in g.ravel().tolist()]
        clipped.append(np.array(values, dtype=np.float64).reshape(g.shape))
    return clipped, norm
