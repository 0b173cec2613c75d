"""The gradient by X leaves gamma out.

verdict: wrong
"""

REPLACE = {
    "scale = self.gamma / std": "scale = 1 / std",
}
