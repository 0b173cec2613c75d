"""Queries at padded places get zeros: only keys are masked.

verdict: wrong
"""

REPLACE = {
    """\
    seen &= real[:, None, :]
""": """\
    seen &= real[:, None, :]
    if n == m:
        seen &= real[:, :, None]
""",
}
