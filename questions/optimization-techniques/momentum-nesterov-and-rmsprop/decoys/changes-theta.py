"""Changes the caller's array in place: return a new one.

verdict: wrong
"""

REPLACE = {
    "        return np.array(theta, dtype=float) - self.lr * move": """\
        if theta.dtype == float:
            theta -= self.lr * move
            return theta
        return theta - self.lr * move""",
}
