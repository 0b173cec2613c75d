"""The length leaves out the end token: it counts.

verdict: wrong
"""

REPLACE = {
    "pair[1] / len(pair[0]) ** alpha": "pair[1] / max(len(pair[0]) - (pair[0][-1] == end), 1) ** alpha",
    "best[1] / len(best[0]) ** alpha": "best[1] / max(len(best[0]) - (best[0][-1] == end), 1) ** alpha",
}
