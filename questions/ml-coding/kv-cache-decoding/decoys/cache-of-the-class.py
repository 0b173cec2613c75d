"""The cache belongs to the class, so that two objects write into one.

verdict: wrong
"""

REPLACE = {
    "class CachedAttention:\n": """\
class CachedAttention:
    K = np.zeros((0, 0))
    V = np.zeros((0, 0))

""",
    "        self.reset()\n": """\
        if self.K.shape[1] != self.d:
            self.reset()
""",
    """\
        self.K = np.zeros((0, self.d))
        self.V = np.zeros((0, self.d))
""": """\
        CachedAttention.K = np.zeros((0, self.d))
        CachedAttention.V = np.zeros((0, self.d))
""",
    "self.K = np.vstack([": "CachedAttention.K = np.vstack([",
    "self.V = np.vstack([": "CachedAttention.V = np.vstack([",
    "self.K = self.K[:keep]": "CachedAttention.K = self.K[:keep]",
    "self.V = self.V[:keep]": "CachedAttention.V = self.V[:keep]",
}
