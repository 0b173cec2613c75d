"""An array of another shape than (rows, 4) is accepted: raise ValueError.

verdict: wrong
"""

REPLACE = {
    "    for boxes in (a, b):": """\
    a, b = (boxes.reshape(-1, 4) if boxes.size % 4 == 0 else np.zeros((1, 4)) for boxes in (a, b))
    for boxes in (a, b):""",
}
