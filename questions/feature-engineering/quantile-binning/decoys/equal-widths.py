"""The bins are equally wide: they should hold about equally many training values.

verdict: wrong
"""

REPLACE = {
    "                edge += (place - low) * (x[low + 1] - x[low])": """\
                pass
            edge = x[0] + (x[-1] - x[0]) * k / self.n_bins"""
}
