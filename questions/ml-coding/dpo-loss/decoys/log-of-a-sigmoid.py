"""Takes the logarithm of a sigmoid, which is 0 for wide margins: write log(1 + exp(−z)) without overflow.

verdict: passed, not robust
"""

REPLACE = {
    "np.maximum(-z, 0.0) + np.log1p(np.exp(-np.abs(z)))": "-np.log(1.0 / (1.0 + np.exp(-z)))",
}
