"""Clips probabilities before the logarithm, which caps the loss of confident mistakes: use the logits.

verdict: wrong
"""

REPLACE = {
    "(np.log(total[:, 0]) - (scores * Y).sum(1))": "-np.log(np.clip((P * Y).sum(1), 1e-15, 1))",
}
