"""A constant column gets scale 0, so that transforming it gives NaN or infinity: its scale is 1.

verdict: wrong
"""

REPLACE = {"(X == X[0]).all(axis=0)] = 1.0": "(X == X[0]).all(axis=0)] = 0.0"}
