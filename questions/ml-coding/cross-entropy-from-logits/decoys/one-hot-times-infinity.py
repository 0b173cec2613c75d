"""One-hot times log-probability is 0 · (-inf) = NaN for a masked class: pick the target's entry instead.

verdict: passed, not robust
"""

REPLACE = {
    "    loss = np.log(np.exp(z).sum(axis=1)) - z[rows, targets]": """\
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -(np.eye(logits.shape[1])[targets] * log_p).sum(axis=1)""",
}
