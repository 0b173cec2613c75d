"""Scales float32 arrays in float32, which is too coarse: convert to float64 first.

verdict: wrong
"""

REPLACE = {
    "np.multiply(g, factor, dtype=float)": (
        "g * g.dtype.type(factor) if g.dtype.kind == 'f' else g * factor"
    ),
}
