"""The backward pass takes the variance for a constant: it moves with X.

verdict: wrong
"""

REPLACE = {
    "(G - dbeta / n - xhat * dgamma / n)": "(G - dbeta / n)",
}
