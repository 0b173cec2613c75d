"""Advantages keep the dtype of the rewards, so that integer rewards make them whole numbers.

verdict: wrong
"""

REPLACE = {"np.zeros_like(r)": "np.zeros_like(rewards)"}
