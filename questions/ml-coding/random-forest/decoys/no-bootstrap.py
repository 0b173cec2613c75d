"""Every tree gets all rows once: draw n rows with replacement for each tree.

verdict: wrong
"""

REPLACE = {"rng.choice(n, n)": "rng.permutation(n)"}
