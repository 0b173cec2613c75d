"""Average linkage goes by the distance between the means: it is the mean of the distances.

verdict: wrong
"""

REPLACE = {
    "            new = (sizes[i] * D[i] + sizes[j] * D[j]) / (sizes[i] + sizes[j])": """\
            X[i] = (sizes[i] * X[i] + sizes[j] * X[j]) / (sizes[i] + sizes[j])
            new = np.where(np.isinf(D[i]), np.inf, np.sqrt(((X - X[i]) ** 2).sum(axis=1)))"""
}
