"""The backward pass takes mean and variance for constants: both move with X.

verdict: wrong
"""

REPLACE = {
    "scale * (G - dbeta / n - xhat * dgamma / n)": "scale * G",
}
