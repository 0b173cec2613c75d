"""Equal rows are missed when their mean rounds and leaves a tiny variance, but not 0: compare the rows.

verdict: passed, not robust
"""

REPLACE = {"(1.0 if (X == X[0]).all() else total)": "(total if total else 1.0)"}
