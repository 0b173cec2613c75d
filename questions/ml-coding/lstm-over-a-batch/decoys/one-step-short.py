"""The last token of a row is left out.

verdict: wrong
"""

REPLACE = {
    "range(steps)": "range(max(0, steps - 1))",
}
