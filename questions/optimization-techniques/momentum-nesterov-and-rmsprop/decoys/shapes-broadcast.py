"""A gradient of another shape is broadcast: refuse it.

verdict: wrong
"""

REPLACE = {
    """\
        if np.shape(theta) != np.shape(gradient):
            raise ValueError("shapes differ")
""": "",
}
