"""Which rows share a test fold does not depend on rng: shuffle the rows before they are dealt out.

verdict: wrong
"""

REPLACE = {"rng.permutation(group)": "group"}
