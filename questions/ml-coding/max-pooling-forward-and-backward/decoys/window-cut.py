"""A window larger than the image is cut to it: refuse it.

verdict: wrong
"""

REPLACE = {
    '        raise ValueError("window too large")': "        return 1, 1",
}
