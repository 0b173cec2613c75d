"""Divides by the number of positives, as detectors do: asked is the mean over all entries.

verdict: wrong
"""

REPLACE = {
    "float(losses.mean()), dz / z.size": (
        "float(losses.sum() / max(1, positive.sum())), dz / max(1, positive.sum())"
    ),
}
