"""A G of another shape than the output is taken as far as it goes: refuse it.

verdict: wrong
"""

REPLACE = {
    '        raise ValueError("shape of G")': (
        "        rows, columns = min(rows, G.shape[-2]), min(columns, G.shape[-1])"
    ),
}
