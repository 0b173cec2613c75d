"""Takes the log of a probability that was clipped or has underflowed: the loss is logsumexp(z) - z[target].

verdict: wrong
"""

REPLACE = {
    "np.log(np.exp(z).sum(axis=1)) - z[rows, targets]": (
        "-np.log(np.clip(softmax(logits)[rows, targets], 1e-15, 1))"
    ),
}
