"""The gradient ignores the clipping: it is zero where the clipped product is the smaller one.

verdict: wrong
"""

REPLACE = {"np.where(active, -plain / n, 0.0)": "-plain / n"}
