"""Probabilities outside [0, 1] are clipped without a word: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("no probabilities")': "p = p.clip(0, 1)"}
