import numpy as np


def clip_by_global_norm(gradients, max_norm):
    if max_norm <= 0:
        raise ValueError("max_norm")
    entries = np.concatenate([np.zeros(1)] + [np.ravel(g).astype(float) for g in gradients if g is not None])
    if not np.all(np.isfinite(entries)):
        raise ValueError("not finite")
    largest = max(np.abs(entries).max(), 1e-300)
    norm = float(largest * np.sqrt(np.sum((entries / largest) ** 2)))
    factor = max_norm / norm if norm > max_norm else 1.0
    clipped = []
    for g in gradients:
        clipped.append(None if g is None else np.multiply(g, factor, dtype=float))
    return clipped, norm
