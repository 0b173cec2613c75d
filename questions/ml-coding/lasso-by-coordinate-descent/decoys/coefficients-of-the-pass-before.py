"""All features of a pass use the coefficients from before it: each update must see the ones before.

verdict: wrong
"""

REPLACE = {
    "gram[j] @ w + size[j] * w[j]": "gram[j] @ before + size[j] * before[j]",
    "range(20000)": "range(300)",
}
