"""Small probabilities lose their size, by clipping or by cancellation: take the sigmoid from exp(-|z|).

verdict: passed, not robust
"""

REPLACE = {
    """\
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1 + e)
""": """\
    return np.clip(1 / (1 + np.exp(-z)), 1e-15, 1 - 1e-15)
"""
}
