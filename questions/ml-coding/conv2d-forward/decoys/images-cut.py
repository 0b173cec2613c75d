"""A filter that is larger than the image is cut to it: refuse it.

verdict: wrong
"""

REPLACE = {
    '        raise ValueError("filter too large")': """\
        W = W[:, :, : padded.shape[2], : padded.shape[3]]
        kh, kw = W.shape[2:]""",
}
