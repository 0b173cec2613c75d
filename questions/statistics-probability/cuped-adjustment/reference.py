"""CUPED: subtract what the time before the experiment explains, then compare two means."""

import numpy as np


def cuped(y: np.ndarray, x: np.ndarray, treated: np.ndarray) -> tuple[float, float, float]:
    if not len(y) == len(x) == len(treated):
        raise ValueError("y, x and treated differ in length")
    is_treated = treated == 1
    if min(is_treated.sum(), (~is_treated).sum()) < 2:
        raise ValueError("a variance needs two users in each group")

    y, x = y.astype(float), x.astype(float)
    before = x - x.mean()
    constant = x.min() == x.max()
    theta = 0.0 if constant else before @ (y - y.mean()) / (before @ before)
    adjusted = y - theta * before
    one, other = adjusted[is_treated], adjusted[~is_treated]
    error = np.sqrt(one.var(ddof=1) / len(one) + other.var(ddof=1) / len(other))
    return float(one.mean() - other.mean()), float(error), float(theta)
