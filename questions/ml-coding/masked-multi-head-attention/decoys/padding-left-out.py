"""The padding mask is left out, so that real tokens attend to padding.

verdict: wrong
"""

REPLACE = {
    """\
        N = int(lengths[b])
""": """\
        N = n if lengths[b] else 0
""",
    """\
    return out
""": """\
    return out * (np.arange(n) < lengths[:, None])[:, :, None]
""",
}
