"""Returns the norm after clipping: asked is the norm before it, which shows the spikes.

verdict: wrong
"""

REPLACE = {
    "return clipped, norm": "return clipped, min(norm, float(max_norm))",
}
