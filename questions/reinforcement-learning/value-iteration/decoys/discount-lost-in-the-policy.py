"""The policy weighs next values without the discount.

verdict: wrong
"""

REPLACE = {"q = R + gamma * np.einsum": "q = R + np.einsum"}
