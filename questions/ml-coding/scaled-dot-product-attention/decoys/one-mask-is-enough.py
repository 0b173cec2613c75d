"""Sees a key that one mask allows: both have to allow it.

verdict: wrong
"""

REPLACE = {
    "seen &= real[:, None, :]": ("seen = (seen | real[:, None, :]) if causal else seen & real[:, None, :]"),
}
