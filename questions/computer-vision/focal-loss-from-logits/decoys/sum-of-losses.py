"""Adds up the losses: asked is their mean.

verdict: wrong
"""

REPLACE = {
    "float(losses.mean()), dz / z.size": "float(losses.sum()), dz",
}
