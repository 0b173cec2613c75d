"""Chooses the experts with the smallest logits.

verdict: wrong
"""

REPLACE = {"np.argsort(logits, axis=1)[:, ::-1][:, :k]": "np.argsort(logits, axis=1)[:, :k]"}
