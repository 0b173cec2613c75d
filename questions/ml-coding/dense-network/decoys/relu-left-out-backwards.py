"""The backward pass ignores the ReLU: zero the gradient where the unit was off.

verdict: wrong
"""

REPLACE = {" * (Z > 0)": ""}
