"""The intersection is divided by the smallest box around both, which is larger than their union.

verdict: wrong
"""

REPLACE = {
    "area_p + area_q - shared": "np.prod(np.maximum(p[2:], q[2:]) - np.minimum(p[:2], q[:2]))",
}
