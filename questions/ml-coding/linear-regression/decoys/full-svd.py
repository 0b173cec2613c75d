"""Computes all n columns of U, of which d are used: right, but quadratic in n. Ask for the thin SVD.

verdict: too_slow
"""

REPLACE = {", full_matrices=False": ""}
