"""Every class has a sigmoid of its own, normalised at the end: the softmax of all logits is fitted together.

verdict: wrong
"""

REPLACE = {"P = probabilities(A @ theta)": "P = 1 / (1 + np.exp(-A @ theta))"}
