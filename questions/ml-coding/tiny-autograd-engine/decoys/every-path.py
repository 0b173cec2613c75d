"""Takes time like 2ⁿ, as walking every path does: note which values were visited, go on from each once.

verdict: too_slow
"""

REPLACE = {
    "if parent not in found:": "if True:",
}
