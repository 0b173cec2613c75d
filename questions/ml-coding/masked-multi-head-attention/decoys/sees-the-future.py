"""The causal mask is upside down: a token sees what comes later instead of what came before.

verdict: wrong
"""

REPLACE = {
    "np.triu(np.ones((N, N), dtype=bool), k=1)": "np.tril(np.ones((N, N), dtype=bool), k=-1)",
}
