"""A run that diverges returns infinity or NaN instead of raising ValueError.

verdict: wrong
"""

REPLACE = {
    """\
        if not np.isfinite(losses[-1]):
            raise ValueError("diverged")
""": ""
}
