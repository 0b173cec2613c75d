"""Turns by the place on the first axis: tokens are the last axis but one.

verdict: wrong
"""

REPLACE = {
    "c = np.cos(angle)": """\
angle = angle if X.ndim < 3 or X.shape[0] != n else angle[:, None, :]
    c = np.cos(angle)""",
}
