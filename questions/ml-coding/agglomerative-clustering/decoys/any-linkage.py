"""An unknown linkage is taken for the average: it raises ValueError.

verdict: wrong
"""

REPLACE = {
    """\
    if linkage not in {"single", "complete", "average"}:
        raise ValueError("unknown linkage")
""": ""
}
