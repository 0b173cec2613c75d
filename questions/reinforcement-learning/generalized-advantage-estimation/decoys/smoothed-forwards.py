"""Goes forwards, so that advantages gather the errors before a step: they are made of the later ones.

verdict: wrong
"""

REPLACE = {
    "range(len(r) - 1, -1, -1)": "range(len(r))",
    "goes_on[t] * last": "(goes_on[t - 1] if t else 0) * last",
}
