"""The level uses the trend that was just updated: both updates start from the old state.

verdict: wrong
"""

REPLACE = {
    """\
        new_level = alpha * y[t] + (1 - alpha) * (level + step)
        trend = beta * (new_level - level) + (1 - beta) * step
        level = new_level
""": """\
        new_level = alpha * y[t] + (1 - alpha) * (level + step)
        trend = beta * (new_level - level) + (1 - beta) * step
        level = alpha * y[t] + (1 - alpha) * (level + phi * trend)
"""
}
