"""The sum of exp overflows at a large logit, so all probabilities are 0: subtract the row's largest first.

verdict: wrong
"""

REPLACE = {
    "z - z.max(axis=1, keepdims=True)": "z",
    "np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)": (
        "np.exp(z - np.log(np.exp(z).sum(axis=1, keepdims=True)))"
    ),
}
