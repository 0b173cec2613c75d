"""Folds are taken to be numbered 0, 1, 2 …: they may be any integers.

verdict: wrong
"""

REPLACE = {"for fold in set(folds.tolist()):": "for fold in range(len(set(folds.tolist()))):"}
