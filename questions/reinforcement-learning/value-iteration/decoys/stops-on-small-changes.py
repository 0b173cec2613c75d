"""Stops when a sweep changes little, which bounds the error only up to a factor of γ/(1 − γ).

verdict: wrong
"""

REPLACE = {"gamma * delta <= tol * (1 - gamma)": "delta <= tol"}
