"""An overlap as large as the length, or a negative one, is taken: raise ValueError.

verdict: wrong
"""

REPLACE = {
    '        raise ValueError("bad overlap")\n': "        overlap = min(max(overlap, 0), max_length - 1)\n",
}
