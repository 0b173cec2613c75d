"""Weighs by the softmax over all experts: it is that over the chosen ones, which sums to 1.

verdict: wrong
"""

REPLACE = {
    "np.exp(np.take_along_axis(logits, top, axis=1))": "np.take_along_axis(probs, top, axis=1)",
    "    gates = gates / gates.sum(axis=1, keepdims=True)\n": "",
}
