"""Averages the chosen experts: their weights are the softmax of their logits.

verdict: wrong
"""

REPLACE = {"gates = np.exp(np.take_along_axis(logits, top, axis=1))": "gates = np.ones(top.shape)"}
