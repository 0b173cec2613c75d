"""Tied values share the gradient: the first one gets all of it.

verdict: wrong
"""

REPLACE = {
    """\
        u, v = np.unravel_index(np.argmax(window), window.shape)
        dX[a, k, top + u, left + v] += G[a, k, i, j]""": """\
        won = window == window.max()
        dX[a, k, top : top + size, left : left + size] += won * G[a, k, i, j] / won.sum()""",
}
