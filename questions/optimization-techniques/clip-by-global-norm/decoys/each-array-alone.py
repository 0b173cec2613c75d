"""Clips each array by its own norm, which turns the step: one factor for all keeps its direction.

verdict: wrong
"""

REPLACE = {
    "clipped.append(None if g is None else np.multiply(g, factor, dtype=float))": """\
own = 0.0 if g is None else np.linalg.norm(g)
        clipped.append(None if g is None else g * (max_norm / own if own > max_norm else 1.0))""",
}
