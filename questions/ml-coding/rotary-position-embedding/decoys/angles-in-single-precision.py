"""Computes angles in float32, which is wrong in the second digit near 100,000: use float64.

verdict: wrong
"""

REPLACE = {
    "angle = m[:, None] * theta[None, :]": "angle = (m[:, None] * theta[None, :]).astype(np.float32)",
}
