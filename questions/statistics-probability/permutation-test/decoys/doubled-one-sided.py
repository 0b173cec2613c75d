"""The p-value of one side is doubled, which is not the share of distances as large as the one seen.

verdict: wrong
"""

REPLACE = {
    "    hits = 1\n": "    sign = 1 if b.mean() >= a.mean() else -1\n    hits = 1\n",
    "d = abs(new_b.mean() - new_a.mean())": "d = (new_b.mean() - new_a.mean()) * sign",
    "return hits / (n_permutations + 1)": "return min(1.0, 2 * hits / (n_permutations + 1))",
}
