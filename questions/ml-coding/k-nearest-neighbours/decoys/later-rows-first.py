"""Of rows equally far the later ones vote: those that come first in the training data are nearer.

verdict: wrong
"""

REPLACE = {
    'order = np.argsort(distances, kind="stable")': """\
order = len(distances) - 1 - np.argsort(distances[::-1], kind="stable")"""
}
