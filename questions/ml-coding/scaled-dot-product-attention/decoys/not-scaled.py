"""Scores are not divided by the root of d.

verdict: wrong
"""

REPLACE = {
    """\
    scores /= Q.shape[-1] ** 0.5
""": "",
}
