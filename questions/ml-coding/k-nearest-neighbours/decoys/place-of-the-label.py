"""What comes back is the place of a label among the distinct labels: return the label itself.

verdict: wrong
"""

REPLACE = {"    return labels\n": "    return np.searchsorted(np.unique(y_train), labels)\n"}
