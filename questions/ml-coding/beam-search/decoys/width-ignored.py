"""Keeps one sequence whatever the width, which is greedy decoding.

verdict: wrong
"""

REPLACE = {"candidates = candidates[:width]": "candidates = candidates[:1]"}
