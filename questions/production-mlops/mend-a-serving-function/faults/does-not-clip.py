"""Values outside of the bounds still do not count as the nearest one inside.

verdict: wrong
"""

REPLACE = {
    (
        '        if name in model["clip"]:\n'
        '            low, high = model["clip"][name]\n'
        "            value = min(max(value, low), high)\n"
    ): "",
}
