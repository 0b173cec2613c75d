import numpy as np


def cuped(y, x, treated):
    y, x, treated = np.array(y, float), np.array(x, float), np.array(treated)
    n = len(y)
    if len(x) != n or len(treated) != n:
        raise ValueError("lengths differ")
    t, c = treated == 1, treated == 0
    if t.sum() < 2 or c.sum() < 2:
        raise ValueError("groups too small")
    if np.ptp(x) == 0:
        theta = 0.0
    else:
        cov = np.sum((x - x.mean()) * (y - y.mean())) / (n - 1)
        var_x = np.var(x, ddof=1)
        theta = cov / var_x
    centre = np.full(n, x.mean())
    adjusted = y - theta * (x - centre)
    effect = adjusted[t].mean() - adjusted[c].mean()
    values = adjusted
    var_t, var_c = values[t].var(ddof=1), values[c].var(ddof=1)
    error = np.sqrt(var_t / t.sum() + var_c / c.sum())
    return float(effect), float(error), float(theta)
