"""Scans that are repeated count several times in mean and spread.

verdict: wrong
"""

REPLACE = {
    (
        "    centre, scale = np.mean(X[train], 0), np.std(X[train], 0)\n"
        "    Z = (X - centre) / np.where(scale > 0, scale, 1)\n"
    ): "",
    "    return np.array(chosen), Z": (
        "    centre, scale = np.mean(X[chosen], 0), np.std(X[chosen], 0)\n"
        "    Z = (X - centre) / np.where(scale > 0, scale, 1)\n"
        "    return np.array(chosen), Z"
    ),
}
