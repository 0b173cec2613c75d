"""Keeps every logit not below the k-th: where there are ties, that is more than k.

verdict: wrong
"""

REPLACE = {"z[order[top_k:]] = -np.inf": "z[z < z[order[:top_k][-1]]] = -np.inf"}
