"""Stops when the loss hardly changes, as it also does with a small learning rate: look at the gradient.

verdict: wrong
"""

REPLACE = {"np.abs(gradient).max() <= tol": "len(losses) > 1 and abs(losses[-2] - losses[-1]) <= tol"}
