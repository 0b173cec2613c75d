"""Only values without parents begin anew: those in the middle keep old gradients, too, and pass them on.

verdict: wrong
"""

REPLACE = {
    "            value.grad = 0.0": "            value.grad = value.grad if value.parents else 0.0",
}
