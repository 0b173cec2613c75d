"""Values are clipped after the logarithm and not before.

verdict: wrong
"""

REPLACE = {
    ('        low, high = model["clip"].get(name, (-math.inf, math.inf))\n        if x < low:'): (
        '        low, high = model["clip"].get(name, (-math.inf, math.inf))\n'
        '        if name in model["logged"]:\n'
        "            x = math.log(1 + max(x, 0))\n"
        "        if x < low:"
    ),
    ('        if name in model["logged"]:\n            x = math.log(1 + x)\n'): "",
}
