"""Fewer rows than coefficients are accepted, where many solutions fit: raise ValueError.

verdict: wrong
"""

REPLACE = {
    """\
        if len(w) - p < p + 1:
            raise ValueError("too short")
""": """\
        w = self.levels[-1] = np.r_[np.zeros(max(0, p + 1 - len(w))), w]
"""
}
