"""Prunes by a score that ended sequences have normalized: within the beam plain sums decide.

verdict: wrong
"""

REPLACE = {
    "candidates.sort(key=lambda pair: pair[1], reverse=True)": """\
candidates.sort(key=lambda pair: -pair[1] / (length**alpha if pair[0][-1] == end else 1))"""
}
