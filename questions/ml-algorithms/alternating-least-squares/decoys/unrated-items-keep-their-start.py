"""Items without ratings keep their start: their rows are 0.

verdict: wrong
"""

REPLACE = {
    "            raters = items == j\n": """\
            raters = items == j
            if not raters.any():
                continue
"""
}
