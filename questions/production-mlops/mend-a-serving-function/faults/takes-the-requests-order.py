"""Two requests that say the same still get different scores.

verdict: wrong
"""

REPLACE = {
    '[values[name] for name in model["features"]]': "list(values.values())",
}
