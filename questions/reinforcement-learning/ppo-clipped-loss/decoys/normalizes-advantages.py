"""Normalizes the advantages: they are taken as they are.

verdict: wrong
"""

REPLACE = {"    n = len(adv)\n": "    n = len(adv)\n    adv = (adv - adv.mean()) / (adv.std() + 1e-8)\n"}
