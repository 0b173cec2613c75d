"""The trend is corrected by β times the error: in the error form it is α times β.

verdict: wrong
"""

REPLACE = {
    "beta * (new_level - level) + (1 - beta) * step": "step + beta * (y[t] - level - step)",
}
