"""All parameters of one shape share their means: each has its own.

verdict: wrong
"""

REPLACE = {
    "self.m.get(i, 0.0)": "self.m.get(p.shape, 0.0)",
    "self.v.get(i, 0.0)": "self.v.get(p.shape, 0.0)",
    "self.m[i]": "self.m[p.shape]",
    "self.v[i]": "self.v[p.shape]",
}
